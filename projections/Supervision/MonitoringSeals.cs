using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Archives;

namespace Regulatory.Projections.Supervision;

/// <summary>The seals on monitoring data 监控数据封存台账.</summary>
/// <param name="Id">Kind of data, vehicle and document.</param>
/// <param name="LiftedOn">Day on which it was lifted; null while it lies.</param>
[ReadModel("monitoring_seals", version: 1), RowsOfOneStream, ReadableBySupervisors]
public sealed record MonitoringSeals(
    [property: Key] string Id,
    [property: Filterable] MonitoringDataKind Kind,
    [property: Filterable] VehicleKey Vehicle,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    Instant From,
    Instant Until,
    [property: Filterable] SealGround Ground,
    [property: Filterable] string Document,
    [property: Filterable] LocalDate SealedOn,
    [property: Filterable] LocalDate? LiftedOn)
{
    public static IEnumerable<string> KeysOf(ArchiveFact fact, FactContext at) => fact switch
    {
        MonitoringDataSealed seal => [Key(at, seal.Vehicle, seal.Document)],
        MonitoringSealLifted lifted => [Key(at, lifted.Vehicle, lifted.Document)],
        _ => [],
    };

    public static MonitoringSeals? Evolve(MonitoringSeals? row, string key, ArchiveFact fact, FactContext at) => fact switch
    {
        MonitoringDataSealed seal => new(
            key, Enum.Parse<MonitoringDataKind>(at.Key), seal.Vehicle, seal.Division, seal.From, seal.Until, seal.Ground, seal.Document, seal.On, null),
        MonitoringSealLifted lifted => row is null ? null : row with { LiftedOn = lifted.On },
        _ => row,
    };

    private static string Key(FactContext at, VehicleKey vehicle, string document) => $"{at.Key}/{vehicle}/{document}";
}
