namespace Regulatory.Domain.Kernel;

/// <summary>
/// Unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters. One for the registering department, one for the kind of
/// organisation, six of the division, nine of the organisation code (GB 11714), one check character.
/// </summary>
public readonly record struct CreditCode : IParsable<CreditCode>
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationChecks = "0123456789X";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private CreditCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>1 staffing office 机构编制, 5 civil affairs 民政, 9 market regulation 市场监管, Y other.</summary>
    public char RegisteringDepartment => Value[0];

    public OrganisationKind Kind => (Value[0], Value[1]) switch
    {
        ('1', '1') => OrganisationKind.Organ,
        ('1', '2') => OrganisationKind.PublicInstitution,
        ('1', '3') => OrganisationKind.MassOrganisation,
        ('5', '1') => OrganisationKind.SocialOrganisation,
        ('5', '2') => OrganisationKind.PrivateNonEnterprise,
        ('5', '3') => OrganisationKind.Foundation,
        ('9', '1') => OrganisationKind.Enterprise,
        ('9', '2') => OrganisationKind.IndividualBusiness,
        ('9', '3') => OrganisationKind.FarmersCooperative,
        _ => OrganisationKind.Other,
    };

    /// <summary>The six digits of the division where it was registered; any province.</summary>
    public string Division => Value.Substring(2, 6);

    /// <summary>The organisation code, nine characters.</summary>
    public string OrganisationCode => Value.Substring(8, 9);

    /// <summary>
    /// Whether the check character inside the organisation code holds too (GB 11714). It need not in every real code, so this is
    /// only ever a warning.
    /// </summary>
    public bool HasValidOrganisationCheck
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < 8; i++) sum += ValueOf(Value[8 + i]) * OrganisationWeights[i];
            return Value[16] == OrganisationChecks[(11 - sum % 11) % 11];

            static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
        }
    }

    /// <exception cref="FormatException">Wrong length, alphabet, division or check character; the message says which.</exception>
    public static CreditCode Parse(string s, IFormatProvider? provider = null) =>
        FaultOf(s) is { } fault ? throw new FormatException($"'{s}' is not a unified social credit code: {fault}.") : new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditCode result)
    {
        var valid = FaultOf(s) is null;
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static string? FaultOf(string? s)
    {
        if (s is not { Length: 18 }) return $"it has 18 characters, not {s?.Length ?? 0} (GB 32100)";
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var digit = Alphabet.IndexOf(s[i], StringComparison.Ordinal);
            if (digit < 0)
                return $"character {i + 1} should be a digit or a capital other than I, O, S, V, Z, not '{s[i]}' (GB 32100)";
            if (i is >= 2 and < 8 && digit > 9)
                return $"characters 3 to 8 should be the digits of a division, not '{s[2..8]}' (GB 32100)";
            sum += digit * Weights[i];
        }
        var check = Alphabet[(31 - sum % 31) % 31];
        return s[17] == check ? null : $"the check character should be {check} (GB 32100)";
    }
}

/// <summary>What a credit code says its holder is.</summary>
public enum OrganisationKind
{
    /// <summary>机关</summary>
    Organ,

    /// <summary>事业单位</summary>
    PublicInstitution,

    /// <summary>群众团体</summary>
    MassOrganisation,

    /// <summary>社会团体</summary>
    SocialOrganisation,

    /// <summary>民办非企业单位</summary>
    PrivateNonEnterprise,

    /// <summary>基金会</summary>
    Foundation,

    /// <summary>企业</summary>
    Enterprise,

    /// <summary>个体工商户</summary>
    IndividualBusiness,

    /// <summary>农民专业合作社</summary>
    FarmersCooperative,

    /// <summary>其他</summary>
    Other,
}
