using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>What each indicator of overload control was counted from 治超指标明细: one row a fact and indicator; what was annulled is taken out by a row of its own.</summary>
/// <param name="Id">Place of the fact in the ledger and the indicator: <c>4711:OverLimitRate</c>.</param>
/// <param name="Place">Site or source unit.</param>
/// <param name="Day">The day in whose month it counts.</param>
/// <param name="Part">Added to the part; negative where it is taken out.</param>
/// <param name="Whole">Added to the whole; negative where it is taken out.</param>
/// <param name="Counts">It changes the part.</param>
/// <param name="Matter">Stream of the weighing: <c>enforcement.weigh-record/0198…</c>.</param>
/// <param name="Type">Wire name of the fact.</param>
/// <param name="Position">Its place in the ledger.</param>
[ReadModel("overload_indicator_entry", version: 1), RowsOfOneStream, ReadableByOverloadControl]
public sealed record OverloadIndicatorEntry(
    [property: Key] string Id,
    [property: Filterable] OverloadIndicatorKind Indicator,
    [property: Filterable(Exact = true)] string Place,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate Day,
    int Part,
    int Whole,
    [property: Filterable] bool Counts,
    string Matter,
    string Type,
    long Position)
{
    public static IEnumerable<string> KeysOf(WeighRecordFact fact, FactContext at) => Keys(IndicatorCount.Of(fact), at);

    public static IEnumerable<string> KeysOf(EntryCheckFact fact, FactContext at) => Keys(IndicatorCount.Of(fact), at);

    public static IEnumerable<string> KeysOf(StationCheckFact fact, FactContext at) => Keys(IndicatorCount.Of(fact), at);

    public static IEnumerable<string> KeysOf(LoadingSheetFact fact, FactContext at) => Keys(IndicatorCount.Of(fact), at);

    public static OverloadIndicatorEntry Evolve(OverloadIndicatorEntry? row, string key, WeighRecordFact fact, FactContext at) =>
        Of(key, IndicatorCount.Of(fact), at);

    public static OverloadIndicatorEntry Evolve(OverloadIndicatorEntry? row, string key, EntryCheckFact fact, FactContext at) =>
        Of(key, IndicatorCount.Of(fact), at);

    public static OverloadIndicatorEntry Evolve(OverloadIndicatorEntry? row, string key, StationCheckFact fact, FactContext at) =>
        Of(key, IndicatorCount.Of(fact), at);

    public static OverloadIndicatorEntry Evolve(OverloadIndicatorEntry? row, string key, LoadingSheetFact fact, FactContext at) =>
        Of(key, IndicatorCount.Of(fact), at);

    private static IEnumerable<string> Keys(IEnumerable<IndicatorCount> counts, FactContext at) => counts.Select(count => Key(count, at));

    private static string Key(IndicatorCount count, FactContext at) => $"{at.Position}:{count.Indicator}";

    private static OverloadIndicatorEntry Of(string key, IEnumerable<IndicatorCount> counts, FactContext at)
    {
        var count = counts.Single(one => Key(one, at) == key);
        return new(
            key, count.Indicator, count.Place, count.Division, count.Day, count.Part, count.Whole, count.Part != 0, $"{at.Kind}/{at.Key}", at.Type,
            at.Position);
    }
}
