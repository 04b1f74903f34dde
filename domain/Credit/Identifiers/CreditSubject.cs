using System.Text.RegularExpressions;

namespace Regulatory.Domain.Credit;

/// <summary>What kind of subject credit is about (credit §2).</summary>
public enum CreditSubjectKind
{
    /// <summary>企业: by unified social credit code.</summary>
    Enterprise,

    /// <summary>从业人员: by the keyed digest of the resident id.</summary>
    Person,

    /// <summary>车辆: by plate and colour.</summary>
    Vehicle,

    /// <summary>合同段: by the code of the project section.</summary>
    Section,

    /// <summary>第三方机构: by unified social credit code.</summary>
    ThirdParty,
}

/// <summary>
/// Whose credit it is 信用主体: <c>E:</c> and a credit code, <c>P:</c> and 32 hex digits as in <see cref="PartyId"/>, <c>V:</c> and a
/// plate with its colour, <c>S:</c> and a section's code (up to 40 letters, digits and hyphens), <c>T:</c> and a credit code.
/// </summary>
public readonly partial record struct CreditSubject : IParsable<CreditSubject>
{
    private CreditSubject(string value) => Value = value;

    public string Value { get; }

    public CreditSubjectKind Kind => Value[0] switch
    {
        'E' => CreditSubjectKind.Enterprise,
        'P' => CreditSubjectKind.Person,
        'V' => CreditSubjectKind.Vehicle,
        'S' => CreditSubjectKind.Section,
        _ => CreditSubjectKind.ThirdParty,
    };

    /// <summary>The party that the subject is; null for vehicles and sections.</summary>
    public PartyId? Party => Kind switch
    {
        CreditSubjectKind.Enterprise or CreditSubjectKind.Person => PartyId.Parse(Value),
        CreditSubjectKind.ThirdParty => PartyId.Parse($"E:{Value[2..]}"),
        _ => null,
    };

    /// <summary>统一社会信用代码 of an enterprise or third party.</summary>
    public CreditCode? CreditCode =>
        Kind is CreditSubjectKind.Enterprise or CreditSubjectKind.ThirdParty ? Kernel.CreditCode.Parse(Value[2..]) : null;

    public bool IsPerson => Kind is CreditSubjectKind.Person;

    /// <summary>An enterprise or a person.</summary>
    public static CreditSubject Of(PartyId party) => new(party.Value);

    public static CreditSubject OfVehicle(Plate plate) => new($"V:{plate}");

    public static CreditSubject OfThirdParty(CreditCode code) => new($"T:{code}");

    /// <exception cref="FormatException">None of the five forms.</exception>
    public static CreditSubject Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var subject) ? subject : throw new FormatException($"Not a subject of credit: '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditSubject result)
    {
        var valid = s is { Length: > 2 } && s[1] == ':' && s[0] switch
        {
            'E' or 'P' => PartyId.TryParse(s, null, out _),
            'V' => Plate.TryParse(s[2..], null, out var plate) && plate.Value == s[2..],
            'S' => Section.IsMatch(s),
            'T' => Kernel.CreditCode.TryParse(s[2..], null, out _),
            _ => false,
        };
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^S:[A-Z0-9][A-Z0-9-]{0,39}\z")]
    private static partial Regex Section { get; }
}
