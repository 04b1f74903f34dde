using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>What one fact adds to an indicator; a record that was annulled takes it out again.</summary>
/// <param name="Place">Site or source unit.</param>
/// <param name="Day">Day of the weighing: its month counts.</param>
/// <param name="Part">Added to the numerator.</param>
/// <param name="Whole">Added to the denominator.</param>
internal sealed record IndicatorCount(OverloadIndicatorKind Indicator, string Place, DivisionCode Division, LocalDate Day, int Part, int Whole)
{
    public static IEnumerable<IndicatorCount> Of(WeighRecordFact fact) => fact switch
    {
        WeighingCaptured captured =>
        [
            new(
                OverloadIndicatorKind.OverLimitRate, captured.Site.ToString(), captured.Division, ChinaTime.DayOf(captured.CapturedAt),
                One(captured.Finding.IsOverLimit), 1),
        ],
        WeighRecordAnnulled { Reading: { } was } =>
            [new(OverloadIndicatorKind.OverLimitRate, was.Site.ToString(), was.Division, was.CapturedOn, -One(was.OverLimit), -1)],
        _ => [],
    };

    public static IEnumerable<IndicatorCount> Of(EntryCheckFact fact)
    {
        switch (fact)
        {
            case EntryWeighed weighed:
                var (entry, day) = (weighed.Site.ToString(), ChinaTime.DayOf(weighed.ArrivedAt));
                yield return new(OverloadIndicatorKind.OverLimitRate, entry, weighed.Division, day, One(weighed.Finding.IsOverLimit), 1);
                yield return new(OverloadIndicatorKind.EntryRefusalRate, entry, weighed.Division, day, 0, 1);
                break;
            case EntryRefused refused:
                yield return new(
                    OverloadIndicatorKind.EntryRefusalRate, refused.Site.ToString(), refused.Division, refused.ArrivedOn ?? refused.On, 1, 0);
                break;
            case EntryAdmitted admitted:
                yield return new(
                    OverloadIndicatorKind.BackCheckHits, admitted.Site.ToString(), admitted.Division, admitted.ArrivedOn ?? admitted.On, 0, 1);
                break;
            case EntryLiabilityFound found:
                yield return new(OverloadIndicatorKind.BackCheckHits, found.Site.ToString(), found.Division, found.On, 1, 0);
                yield return new(
                    OverloadIndicatorKind.AdmittedThoughOver, found.Site.ToString(), found.Division, found.On,
                    One(found.Fault is EntryFault.AdmittedThoughOver), 1);
                break;
        }
    }

    /// <summary>Nothing of a weighing that was recorded before facts said where.</summary>
    public static IEnumerable<IndicatorCount> Of(StationCheckFact fact) =>
        fact is VehicleWeighed { Station: { } station, Division: { } division } weighed
            ? [new(OverloadIndicatorKind.StationOverLimitRate, station.ToString(), division, weighed.On, One(weighed.Finding.IsOverLimit), 1)]
            : [];

    public static IEnumerable<IndicatorCount> Of(LoadingSheetFact fact) => fact is TruckLoaded loaded
        ? [new(OverloadIndicatorKind.SourceHits, loaded.Unit.ToString(), loaded.Division, loaded.On, One(loaded.Finding.IsOverLimit), 1)]
        : [];

    /// <summary>The rows that it belongs to: the place's, the city's and the province's, of its month.</summary>
    public IEnumerable<(string Key, DivisionCode Division, string? Place)> Rows()
    {
        var month = Day.ToString("uuuu-MM", CultureInfo.InvariantCulture);
        yield return ($"{Indicator}:{Place}:{month}", Division, Place);
        foreach (var area in new[] { Division.IsProvince ? Division : Division.City, Province }.Distinct())
            yield return ($"{Indicator}:{area}:{month}", area, null);
    }

    private static DivisionCode Province { get; } = DivisionCode.Parse("440000");

    private static int One(bool counts) => counts ? 1 : 0;
}
