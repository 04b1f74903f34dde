using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>
/// How a number is printed. Places: <c>{division}</c> six digits, <c>{char}</c> the city's one-word name, <c>{year}</c> four
/// digits, <c>{yy}</c> two, <c>{serial:5}</c> the serial padded to so many digits.
/// </summary>
public sealed partial record NumberFormat(string Text)
{
    /// <summary>More in a row read like a resident id by the format itself, not by chance: it takes another one.</summary>
    private const int MostSkipped = 1_000;

    /// <summary>The format in force for a series on the day of the act.</summary>
    public static NumberFormat For(string series, ActContext context) =>
        new(context.Figures.TextOf(NumberFigures.FormatOf(series), context.On));

    /// <summary>Whether a serial has room in its place.</summary>
    public bool Holds(int serial) => serial > 0 && serial.ToString(CultureInfo.InvariantCulture).Length <= SerialWidth;

    /// <summary>
    /// The serial that a register gives next: the first after the last one whose number does not read like a resident id, which no public number
    /// may; simply the next one where there is none.
    /// </summary>
    public int SerialAfter(int last, NumberRegisterId register)
    {
        for (var serial = last + 1; Holds(serial) && serial <= last + MostSkipped; serial++)
            if (!NumbersOfPersons.IdIsIn(Write(register, serial))) return serial;
        return last + 1;
    }

    public string Write(NumberRegisterId register, int serial) => Place.Replace(Text, place => place.Groups[1].Value switch
    {
        "division" => register.Division.Value,
        "char" => CityCharacters.Of(register.Division),
        "year" => register.Year.ToString("0000", CultureInfo.InvariantCulture),
        "yy" => (register.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        _ => serial.ToString(CultureInfo.InvariantCulture).PadLeft(SerialWidth, '0'),
    });

    /// <summary>0 when the format has no place for a serial.</summary>
    private int SerialWidth =>
        Place.Matches(Text).FirstOrDefault(place => place.Groups[2].Success) is { } serial
            ? int.Parse(serial.Groups[2].Value, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(@"\{(division|char|year|yy|serial:([1-9]))\}")]
    private static partial Regex Place { get; }
}
