using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>
/// The indicators of overload control 治超指标 (overload §9): which part of which whole, by site or source unit, by city and for the province,
/// month by month, each as the record has it and with the version of the rules that it was judged by.
/// </summary>
/// <param name="Id">Indicator, place or division, and month: <c>OverLimitRate:440100:2026-03</c>.</param>
/// <param name="Place">Site or source unit; null in the rows of cities and of the province.</param>
/// <param name="Month">First day of the month of the weighings.</param>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="PerMille">The one over the other, thousandths; null where there is no whole.</param>
/// <param name="RuleVersion">Version of the adopted figures and calendars at the latest entry that it counts.</param>
[ReadModel("overload_indicators", version: 1), ReadableByOverloadControl]
public sealed record OverloadIndicators(
    [property: Key] string Id,
    [property: Filterable] OverloadIndicatorKind Indicator,
    [property: Filterable(Exact = true)] string? Place,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate Month,
    int Numerator,
    int Denominator,
    [property: Filterable] int? PerMille,
    string RuleVersion)
{
    public static IEnumerable<string> KeysOf(WeighRecordFact fact, FactContext at) => Keys(IndicatorCount.Of(fact));

    public static IEnumerable<string> KeysOf(EntryCheckFact fact, FactContext at) => Keys(IndicatorCount.Of(fact));

    public static IEnumerable<string> KeysOf(StationCheckFact fact, FactContext at) => Keys(IndicatorCount.Of(fact));

    public static IEnumerable<string> KeysOf(LoadingSheetFact fact, FactContext at) => Keys(IndicatorCount.Of(fact));

    public static OverloadIndicators Evolve(OverloadIndicators? row, string key, WeighRecordFact fact, FactContext at) =>
        With(row, key, IndicatorCount.Of(fact), at);

    public static OverloadIndicators Evolve(OverloadIndicators? row, string key, EntryCheckFact fact, FactContext at) =>
        With(row, key, IndicatorCount.Of(fact), at);

    public static OverloadIndicators Evolve(OverloadIndicators? row, string key, StationCheckFact fact, FactContext at) =>
        With(row, key, IndicatorCount.Of(fact), at);

    public static OverloadIndicators Evolve(OverloadIndicators? row, string key, LoadingSheetFact fact, FactContext at) =>
        With(row, key, IndicatorCount.Of(fact), at);

    private static IEnumerable<string> Keys(IEnumerable<IndicatorCount> counts) =>
        counts.SelectMany(count => count.Rows()).Select(row => row.Key).Distinct();

    private static OverloadIndicators With(OverloadIndicators? row, string key, IEnumerable<IndicatorCount> counts, FactContext at)
    {
        foreach (var count in counts)
            foreach (var (of, division, place) in count.Rows())
                if (of == key)
                    row = Counted(row ?? new(key, count.Indicator, place, division, OverloadMonths.Of(count.Day), 0, 0, null, ""), count);
        return row! with { RuleVersion = at.Envelope.LawVersion };
    }

    private static OverloadIndicators Counted(OverloadIndicators row, IndicatorCount count)
    {
        var (part, whole) = (row.Numerator + count.Part, row.Denominator + count.Whole);
        return row with { Numerator = part, Denominator = whole, PerMille = whole > 0 ? (int)(part * 1_000L / whole) : null };
    }
}
