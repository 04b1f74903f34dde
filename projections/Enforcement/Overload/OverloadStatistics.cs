using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>Of what a row of the statistics counts.</summary>
public enum StatisticsOf
{
    /// <summary>监测点</summary>
    Site,

    /// <summary>地级市</summary>
    City,
}

/// <summary>Overload control in numbers 治超统计: trucks weighed and over their limit, by site and by city, month by month.</summary>
/// <param name="Id">Site or city, and month: <c>440100:2026-03</c>.</param>
/// <param name="Site">Null in the rows of cities.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Weighed">Trucks weighed off-site and at motorway entries.</param>
/// <param name="OverLimit">Those of them over their limit.</param>
/// <param name="OverLimitPerMille">超限率: the one over the other, thousandths.</param>
/// <param name="EntryWeighed">Trucks weighed at motorway entries.</param>
/// <param name="EntryRefused">Those of them turned away.</param>
/// <param name="RefusedPerMille">劝返率, thousandths.</param>
/// <param name="BackCheckHits">Trucks over their limit that were found to have come in by an operator's fault.</param>
[ReadModel("overload_statistics", version: 2), ReadableByOverloadControl]
public sealed record OverloadStatistics(
    [property: Key] string Id,
    [property: Filterable] StatisticsOf Of,
    [property: Indexed] SiteId? Site,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate Month,
    int Weighed,
    int OverLimit,
    [property: Filterable] int OverLimitPerMille,
    int EntryWeighed,
    int EntryRefused,
    int RefusedPerMille,
    int BackCheckHits)
{
    public static IEnumerable<string> KeysOf(WeighRecordFact fact, FactContext at) =>
        fact switch
        {
            WeighingCaptured captured => Keys(captured.Site, captured.Division, ChinaTime.DayOf(captured.CapturedAt)),
            WeighRecordAnnulled { Reading: { } was } => Keys(was.Site, was.Division, was.CapturedOn),
            _ => [],
        };

    public static IEnumerable<string> KeysOf(EntryCheckFact fact, FactContext at) => fact switch
    {
        EntryWeighed weighed => Keys(weighed.Site, weighed.Division, ChinaTime.DayOf(weighed.ArrivedAt)),
        EntryRefused refused => Keys(refused.Site, refused.Division, refused.ArrivedOn ?? refused.On),
        EntryLiabilityFound found => Keys(found.Site, found.Division, found.On),
        _ => [],
    };

    public static OverloadStatistics Evolve(OverloadStatistics? row, string key, WeighRecordFact fact, FactContext at)
    {
        // A record that was annulled never counted.
        if (fact is WeighRecordAnnulled { Reading: { } was })
            return WithRates(row! with { Weighed = row.Weighed - 1, OverLimit = row.OverLimit - One(was.OverLimit) });
        var captured = (WeighingCaptured)fact;
        var before = row ?? New(key, captured.Site, captured.Division, ChinaTime.DayOf(captured.CapturedAt));
        return WithRates(before with { Weighed = before.Weighed + 1, OverLimit = before.OverLimit + One(captured.Finding.IsOverLimit) });
    }

    public static OverloadStatistics Evolve(OverloadStatistics? row, string key, EntryCheckFact fact, FactContext at)
    {
        switch (fact)
        {
            case EntryWeighed weighed:
                var before = row ?? New(key, weighed.Site, weighed.Division, ChinaTime.DayOf(weighed.ArrivedAt));
                return WithRates(before with
                {
                    Weighed = before.Weighed + 1, EntryWeighed = before.EntryWeighed + 1,
                    OverLimit = before.OverLimit + One(weighed.Finding.IsOverLimit),
                });
            case EntryRefused refused:
                before = row ?? New(key, refused.Site, refused.Division, refused.ArrivedOn ?? refused.On);
                return WithRates(before with { EntryRefused = before.EntryRefused + 1 });
            default:
                var found = (EntryLiabilityFound)fact;
                before = row ?? New(key, found.Site, found.Division, found.On);
                return before with { BackCheckHits = before.BackCheckHits + 1 };
        }
    }

    private static string[] Keys(SiteId site, DivisionCode division, LocalDate day)
    {
        var month = day.ToString("uuuu-MM", CultureInfo.InvariantCulture);
        return [$"{site}:{month}", $"{CityOf(division)}:{month}"];
    }

    private static OverloadStatistics New(string key, SiteId site, DivisionCode division, LocalDate day)
    {
        var ofSite = key.StartsWith(site.ToString(), StringComparison.Ordinal);
        return new(
            key, ofSite ? StatisticsOf.Site : StatisticsOf.City, ofSite ? site : null, ofSite ? division : CityOf(division),
            new(day.Year, day.Month, 1), 0, 0, 0, 0, 0, 0, 0);
    }

    /// <summary>A site of the province itself stands for the province.</summary>
    private static DivisionCode CityOf(DivisionCode division) => division.IsProvince ? division : division.City;

    private static OverloadStatistics WithRates(OverloadStatistics row) => row with
    {
        OverLimitPerMille = PerMille(row.OverLimit, row.Weighed), RefusedPerMille = PerMille(row.EntryRefused, row.EntryWeighed),
    };

    private static int PerMille(int part, int whole) => whole == 0 ? 0 : (int)((long)part * 1_000 / whole);

    private static int One(bool counts) => counts ? 1 : 0;
}
