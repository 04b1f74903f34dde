namespace Regulatory.Domain.Kernel;

/// <summary>Citizen identification number 公民身份号码 (GB 11643): 17 digits and a check character.</summary>
public readonly record struct ResidentId : IParsable<ResidentId>
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentId(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Wrong length, a letter among the digits, or a wrong check character.</exception>
    public static ResidentId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a resident id (GB 11643: 17 digits, check character).");

    public static bool TryParse(string? s, IFormatProvider? provider, out ResidentId result)
    {
        result = default;
        if (s is not { Length: 18 } || !s.AsSpan(0, 17).ToString().All(char.IsAsciiDigit)) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (s[i] - '0') * Weights[i];
        var check = char.ToUpperInvariant(s[17]);
        if (check != CheckCharacters[sum % 11]) return false;
        result = new(s[..17] + check);
        return true;
    }

    public override string ToString() => Value;
}
