using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// What the days of vehicles come to 车辆日汇总: what indicators are counted from. A day stands in its latest revision; earlier ones are in the
/// journal. An enterprise reads those of its own vehicles.
/// </summary>
/// <param name="Id">Vehicle and day: <c>粤A12345/Yellow@2026-03-02</c>.</param>
/// <param name="Party">The owner's party id when it was published.</param>
/// <param name="Revision">From 1; more when data came late.</param>
/// <param name="Records">Records of positions.</param>
/// <param name="QualifiedRecords">合格记录</param>
/// <param name="IsOnline">It sent at least one qualified record.</param>
/// <param name="HasDrifted">漂移车辆</param>
/// <param name="TrackMetres">Along the track, breaks included.</param>
/// <param name="ContinuousMetres">Without the breaks.</param>
/// <param name="FatigueSeconds">Driven beyond the limit of the day or of the night.</param>
/// <param name="UnseenMovingSeconds">Seconds on the road without a fix that is fresh enough.</param>
/// <param name="TopSpeed">Tenths of km/h.</param>
/// <param name="RuleVersion">By which parameters of the alarm rules.</param>
/// <param name="Fingerprint">The same for the same figures.</param>
/// <param name="Overspeeds">Episodes of OS1 to OS3 that began on the day.</param>
[ReadModel("vehicle_days", version: 1), RowsOfOneStream, ReadableByFleets]
public sealed record VehicleDays(
    [property: Key] string Id,
    [property: Filterable] VehicleKey Vehicle,
    [property: Filterable] LocalDate Day,
    [property: Filterable] SupervisionClass Class,
    [property: Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] int Revision,
    int Records,
    int QualifiedRecords,
    [property: Filterable] bool IsOnline,
    [property: Filterable] bool HasDrifted,
    int TrackMetres,
    int ContinuousMetres,
    int DrivingSeconds,
    int NightDrivingSeconds,
    [property: Filterable] int FatigueSeconds,
    int SeenMovingSeconds,
    [property: Filterable] int UnseenMovingSeconds,
    int TopSpeed,
    [property: Filterable] int Overspeeds,
    ImmutableArray<TrackBreak> Breaks,
    ImmutableArray<FaultCount> Faults,
    ImmutableArray<EpisodeCount> Episodes,
    string RuleVersion,
    string Fingerprint,
    LocalDate PublishedOn)
{
    public static IEnumerable<string> KeysOf(VehicleMonthFact fact, FactContext at) => fact is DailyDigestPublished published ? [Key(published, at)] : [];

    public static VehicleDays Evolve(VehicleDays? row, VehicleMonthFact fact, FactContext at) => fact switch
    {
        DailyDigestPublished published => Of(published, published.Figures, at),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static VehicleDays Of(DailyDigestPublished day, DayFigures of, FactContext at) => new(
        Key(day, at), VehicleMonthId.Parse(at.Key).Vehicle, day.Day, day.Class, day.Owner, day.Division, day.Revision, of.Records, of.QualifiedRecords,
        of.QualifiedRecords > 0, of.CountOf(PointFaults.Drift) + of.CountOf(PointFaults.OutOfChina) > 0, Metres(of.TrackCentimetres),
        Metres(of.ContinuousCentimetres), of.DrivingSeconds, of.NightDrivingSeconds, of.FatigueSeconds, of.SeenMovingSeconds, of.UnseenMovingSeconds,
        of.TopSpeed, of.CountOf(AlarmCode.OS1) + of.CountOf(AlarmCode.OS2) + of.CountOf(AlarmCode.OS3), of.Breaks, of.Faults, of.Episodes,
        of.RuleVersion, of.Fingerprint(), day.On);

    private static int Metres(long centimetres) => (int)long.Min(centimetres / 100, int.MaxValue);

    private static string Key(DailyDigestPublished day, FactContext at) =>
        $"{VehicleMonthId.Parse(at.Key).Vehicle}@{LocalDatePattern.Iso.Format(day.Day)}";
}
