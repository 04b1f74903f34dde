namespace Regulatory.Domain.Waybills;

/// <summary>
/// A county or city anywhere in the country by GB/T 2260, six digits: goods come from and go to other provinces too. Those of Guangdong are
/// <see cref="DivisionCode"/>s as well.
/// </summary>
public readonly record struct RegionCode : IParsable<RegionCode>
{
    private RegionCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>The first two digits: 44 is Guangdong.</summary>
    public string Province => Value[..2];

    /// <summary>The city that it is, or lies in: its first four digits and 00.</summary>
    public RegionCode City => new(Value[..4] + "00");

    /// <summary>The division of Guangdong that it is; null elsewhere.</summary>
    public DivisionCode? InGuangdong => DivisionCode.TryParse(Value, null, out var division) ? division : null;

    /// <exception cref="FormatException">Not six digits, of which the first two are those of a province.</exception>
    public static RegionCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"A region is six digits of GB/T 2260, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out RegionCode result)
    {
        var valid = s is { Length: 6 } && s.All(char.IsAsciiDigit) && s[0] is >= '1' and <= '8' && s[1] is >= '1' and <= '6';
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
