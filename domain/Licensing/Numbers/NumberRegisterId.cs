using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>One register of numbers: what is numbered, by which division, in which year: <c>acceptance-440100-2026</c>.</summary>
/// <param name="Series">Lower-case letters and dots: <c>acceptance</c>, <c>licence.operator</c>.</param>
public readonly partial record struct NumberRegisterId(string Series, DivisionCode Division, int Year) : IParsable<NumberRegisterId>
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Division}-{Year:0000}");

    /// <exception cref="FormatException">Not of the form <c>series-division-year</c>.</exception>
    public static NumberRegisterId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"A number register reads acceptance-440100-2026 (series, division, year), not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out NumberRegisterId result)
    {
        result = default;
        if (s is null || Shape.Match(s) is not { Success: true } match
            || !DivisionCode.TryParse(match.Groups[2].Value, null, out var division)) return false;
        result = new(match.Groups[1].Value, division, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture));
        return true;
    }

    [GeneratedRegex(@"^([a-z.]+)-([0-9]{6})-([0-9]{4})\z")]
    private static partial Regex Shape { get; }
}
