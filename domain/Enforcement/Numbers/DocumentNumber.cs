using System.Globalization;
using System.Text.RegularExpressions;
using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Domain.Enforcement.Numbers;

/// <summary>
/// How a number of enforcement is printed, by default <c>粤交罚〔2026〕440100-000123</c>. Places: <c>{division}</c> six digits,
/// <c>{year}</c> four digits, <c>{serial:6}</c> the serial padded to so many digits.
/// </summary>
public static partial class DocumentNumber
{
    public const string Cases = "case", Decisions = "decision";

    /// <summary>The number that a serial of a register makes by the format in force; null when the format has no room for it.</summary>
    public static string? Write(DocumentRegisterId register, int serial, ActContext context)
    {
        var format = context.Figures.TextOf(
            register.Series == Cases ? CaseFigures.CaseNumberFormat : CaseFigures.DecisionNumberFormat, context.On);
        var digits = serial.ToString(CultureInfo.InvariantCulture);
        if (WidthIn(format) < digits.Length) return null;
        return Place.Replace(format, place => place.Groups[1].Value switch
        {
            "division" => register.Division.Value,
            "year" => register.Year.ToString("0000", CultureInfo.InvariantCulture),
            _ => digits.PadLeft(WidthIn(format), '0'),
        });
    }

    private static int WidthIn(string format) =>
        Place.Matches(format).FirstOrDefault(place => place.Groups[2].Success) is { } serial
            ? int.Parse(serial.Groups[2].Value, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(@"\{(division|year|serial:([1-9]))\}")]
    private static partial Regex Place { get; }
}
