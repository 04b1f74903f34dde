namespace Regulatory.Domain.Kernel;

/// <summary>Unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, the last a check character.</summary>
public readonly record struct CreditCode : IParsable<CreditCode>
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Wrong length, alphabet or check character.</exception>
    public static CreditCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"'{s}' is not a unified social credit code (GB 32100: 18 characters, check character).");

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditCode result)
    {
        result = default;
        if (s is not { Length: 18 }) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var digit = Alphabet.IndexOf(s[i], StringComparison.Ordinal);
            if (digit < 0) return false;
            sum += digit * Weights[i];
        }
        if (s[17] != Alphabet[(31 - sum % 31) % 31]) return false;
        result = new(s);
        return true;
    }

    public override string ToString() => Value;
}
