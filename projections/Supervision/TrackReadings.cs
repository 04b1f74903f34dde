using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracked;

namespace Regulatory.Projections.Supervision;

/// <summary>Who looked at which track, of what time and for what purpose 轨迹查询记录 (V-12).</summary>
/// <param name="Id">Vehicle and number of the look.</param>
/// <param name="OfPerson">The track tells where a person was.</param>
[ReadModel("track_readings", version: 1), RowsOfOneStream]
[ReadableBy(Role.Supervisor, Role.SuperiorAuthority, Role.Auditor)]
public sealed record TrackReadings(
    [property: Key] string Id,
    [property: Filterable] VehicleKey Vehicle,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] string Account,
    Instant From,
    Instant Until,
    [property: Filterable] bool OfPerson,
    [property: Filterable] TrackPurpose? Purpose,
    [property: Filterable] string? Reference,
    Instant ReadAt,
    [property: Filterable] LocalDate ReadOn)
{
    public static IEnumerable<string> KeysOf(TrackAccessFact fact, FactContext at) => [Key(at)];

    public static TrackReadings? Evolve(TrackReadings? row, TrackAccessFact fact, FactContext at) => fact is TrackOpened opened
        ? new(
            Key(at), VehicleKey.Parse(at.Key), opened.Division, opened.Account, opened.From, opened.Until, opened.OfPerson, opened.Purpose,
            opened.Reference, at.RecordedAt, opened.On)
        : row;

    private static string Key(FactContext at) => $"{at.Key}#{at.Version.ToString(CultureInfo.InvariantCulture)}";
}
