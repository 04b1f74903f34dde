using NodaTime;
using NodaTime.Text;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>The loading sheet of a source unit's day: <c>0198c6f0-…_2026-03-02</c>.</summary>
public readonly record struct LoadingSheetId(SourceUnitId Unit, LocalDate Day) : IParsable<LoadingSheetId>
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.Iso;

    public override string ToString() => $"{Unit}_{Pattern.Format(Day)}";

    /// <exception cref="FormatException">Not a unit's id, a low line and a day.</exception>
    public static LoadingSheetId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A loading sheet reads unit_2026-03-02, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out LoadingSheetId result)
    {
        result = default;
        var parts = (s ?? "").Split('_');
        if (parts.Length != 2 || !SourceUnitId.TryParse(parts[0], provider, out var unit)
            || !Pattern.Parse(parts[1]).TryGetValue(default, out var day)) return false;
        result = new(unit, day);
        return true;
    }
}
