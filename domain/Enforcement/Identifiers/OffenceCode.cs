using System.Text.RegularExpressions;

namespace Regulatory.Domain.Enforcement;

/// <summary>Code of an offence in the catalogue 违法行为代码: two letters and two digits, <c>RT01</c>.</summary>
public readonly partial record struct OffenceCode : IParsable<OffenceCode>
{
    /// <summary>超限运输: driving over the limits of mass or size (HSPR 64).</summary>
    public static readonly OffenceCode Overloading = new("HW01");

    private OffenceCode(string value) => Value = value;

    public string Value { get; }

    public override string ToString() => Value;

    /// <exception cref="FormatException">Not two capital letters and two digits.</exception>
    public static OffenceCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"An offence code reads RT01, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out OffenceCode result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    [GeneratedRegex(@"^[A-Z]{2}[0-9]{2}\z")]
    private static partial Regex Shape { get; }
}
