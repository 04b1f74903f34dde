using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The fleets of operators 企业监管车辆 by class, and whether an operator that needs a monitoring platform of its own or an entrusted one (DSM 22)
/// has it. A fleet of several divisions stands in that of its first vehicle.
/// </summary>
/// <param name="Id">The operator's party id.</param>
/// <param name="Operator">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Platforms">Platforms that monitor its vehicles, its own among them.</param>
/// <param name="OwesPlatform">Coaches, dangerous goods, or fifty heavy trucks and more.</param>
/// <param name="LacksPlatform">It owes one and has none.</param>
[ReadModel("fleet_duties", version: 1), ReadableBySupervision]
public sealed record FleetDuties(
    [property: Key] string Id,
    [property: Party] PartyId Party,
    [property: Filterable] string Operator,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] int Coaches,
    [property: Filterable] int DangerousGoods,
    [property: Filterable] int HeavyTrucks,
    int Platforms,
    [property: Filterable] bool OwesPlatform,
    [property: Filterable] bool LacksPlatform)
{
    public static IEnumerable<string> KeysOf(SupervisedVehicleFact fact, FactContext at) => fact switch
    {
        VehicleRegistered entered => [entered.Owner.Party.Value],
        VehicleTransferred left => [left.Owner.Value],
        VehicleScrapped left => [left.Owner.Value],
        VehicleDeregistered left => [left.Owner.Value],
        _ => [],
    };

    public static IEnumerable<string> KeysOf(PlatformFact fact, FactContext at) => fact switch
    {
        PlatformEntered { Kind: not PlatformKind.PublicFreight } entered => [entered.Operator.Party.Value],
        FleetTakenOn taken => [taken.Owner.Party.Value],
        FleetGivenUp given => [given.Owner.Value],
        PlatformEnded ended => [ended.Operator.Value],
        _ => [],
    };

    public static FleetDuties? Evolve(FleetDuties? row, string key, SupervisedVehicleFact fact, FactContext at) => fact switch
    {
        VehicleRegistered entered => Judged(Counted(row ?? New(entered.Owner, entered.Division), entered.Class, 1), fact.On),
        VehicleTransferred left => row is null ? null : Judged(Counted(row, left.Class, -1), fact.On),
        VehicleScrapped left => row is null ? null : Judged(Counted(row, left.Class, -1), fact.On),
        VehicleDeregistered left => row is null ? null : Judged(Counted(row, left.Class, -1), fact.On),
        _ => row,
    };

    public static FleetDuties? Evolve(FleetDuties? row, string key, PlatformFact fact, FactContext at) => fact switch
    {
        PlatformEntered entered => Monitored(row ?? New(entered.Operator, entered.Division), 1, fact.On),
        FleetTakenOn taken => Monitored(row ?? New(taken.Owner, DivisionCode.Parse(at.Envelope.Authority)), 1, fact.On),
        FleetGivenUp or PlatformEnded => row is null ? null : Monitored(row, -1, fact.On),
        _ => row,
    };

    private static FleetDuties New(PartyOnRecord of, DivisionCode division) =>
        new(of.Party.Value, of.Party, SupervisionNames.Of(of), division, 0, 0, 0, 0, false, false);

    private static FleetDuties Counted(FleetDuties row, SupervisionClass of, int by) => of switch
    {
        SupervisionClass.K1 or SupervisionClass.K2 => row with { Coaches = row.Coaches + by },
        SupervisionClass.W => row with { DangerousGoods = row.DangerousGoods + by },
        _ => row with { HeavyTrucks = row.HeavyTrucks + by },
    };

    private static FleetDuties Monitored(FleetDuties row, int by, LocalDate on) =>
        Judged(row with { Platforms = int.Max(0, row.Platforms + by) }, on);

    private static FleetDuties Judged(FleetDuties row, LocalDate on)
    {
        var owes = PlatformDuty.Owes(new(row.Coaches, row.DangerousGoods, row.HeavyTrucks), on);
        return row with { OwesPlatform = owes, LacksPlatform = owes && row.Platforms == 0 };
    }
}
