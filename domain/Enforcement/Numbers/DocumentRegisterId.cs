using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulatory.Domain.Enforcement.Numbers;

/// <summary>One register of enforcement's numbers: what is numbered, by which division, in which year: <c>decision-440100-2026</c>.</summary>
/// <param name="Series"><c>case</c> or <c>decision</c>.</param>
public readonly partial record struct DocumentRegisterId(string Series, DivisionCode Division, int Year) : IParsable<DocumentRegisterId>
{
    /// <summary>案号</summary>
    public static DocumentRegisterId OfCases(DivisionCode division, int year) => new(DocumentNumber.Cases, division, year);

    /// <summary>处罚决定书、不予处罚决定书、当场处罚决定书文号</summary>
    public static DocumentRegisterId OfDecisions(DivisionCode division, int year) => new(DocumentNumber.Decisions, division, year);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Division}-{Year:0000}");

    /// <exception cref="FormatException">Not of the form <c>series-division-year</c>.</exception>
    public static DocumentRegisterId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"A register of enforcement's numbers reads decision-440100-2026, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out DocumentRegisterId result)
    {
        result = default;
        if (s is null || Shape.Match(s) is not { Success: true } match
            || !DivisionCode.TryParse(match.Groups[2].Value, null, out var division)) return false;
        result = new(match.Groups[1].Value, division, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture));
        return true;
    }

    [GeneratedRegex(@"^(case|decision)-([0-9]{6})-([0-9]{4})\z")]
    private static partial Regex Shape { get; }
}
