namespace Regulatory.Domain.Kernel;

/// <summary>
/// An administrative division of Guangdong by GB/T 2260: <c>440000</c> province, <c>440100</c> city, <c>440106</c> county.
/// </summary>
public readonly record struct DivisionCode : IParsable<DivisionCode>
{
    private DivisionCode(string value) => Value = value;

    public string Value { get; }

    public bool IsProvince => Value.EndsWith("0000", StringComparison.Ordinal);

    public bool IsCity => !IsProvince && Value.EndsWith("00", StringComparison.Ordinal);

    /// <summary>The digits that every division below this one begins with: 44, 4401, 440106.</summary>
    public string Prefix => IsProvince ? Value[..2] : IsCity ? Value[..4] : Value;

    public DivisionCode City => new(Value[..4] + "00");

    /// <summary>The same division, or one below this one.</summary>
    public bool Covers(DivisionCode other) => other.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <exception cref="FormatException">Not six digits of Guangdong.</exception>
    public static DivisionCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"A division code is 44 and four digits, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out DivisionCode result)
    {
        var valid = s is { Length: 6 } && s.All(char.IsAsciiDigit) && s.StartsWith("44", StringComparison.Ordinal);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
