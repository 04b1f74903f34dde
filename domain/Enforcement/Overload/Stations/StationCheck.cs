using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>How far a check at a station has come.</summary>
public enum StationStage
{
    /// <summary>已引导</summary>
    Guided,

    /// <summary>已检测</summary>
    Weighed,

    /// <summary>已卸载</summary>
    Unloaded,

    /// <summary>已复检</summary>
    Reweighed,

    /// <summary>已放行</summary>
    Released,
}

/// <summary>A check at a fixed station as its deciders remember it 站内检测.</summary>
/// <param name="Stage">Null while it has not begun.</param>
/// <param name="Latest">The latest weighing.</param>
/// <param name="First">The weighing before anything was unloaded: what a case rests on.</param>
/// <param name="Cases">Cases that rest on the check.</param>
public sealed record StationCheck(
    StationStage? Stage,
    SiteId Station,
    DivisionCode Division,
    Plate Plate,
    TruckConfiguration? Truck,
    MassFinding? Latest,
    VehicleWeighed? First,
    ImmutableHashSet<CaseId> Cases,
    LocalDate? LastOn)
{
    public static StationCheck Initial { get; } = new(null, default, default, default, null, null, null, [], null);

    public static StationCheck Evolve(StationCheck state, StationCheckFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static StationCheck Apply(StationCheck state, StationCheckFact fact) => fact switch
    {
        VehicleGuided guided => Initial with
        {
            Stage = StationStage.Guided, Station = guided.Station, Division = guided.Division, Plate = guided.Plate,
        },
        VehicleWeighed weighed => state with
        {
            Stage = StationStage.Weighed, Truck = weighed.Truck, Latest = weighed.Finding, First = weighed,
        },
        CargoUnloaded => state with { Stage = StationStage.Unloaded },
        VehicleReweighed reweighed => state with { Stage = StationStage.Reweighed, Latest = reweighed.Finding },
        StationCheckFiled filed => state with { Cases = state.Cases.Add(filed.Case) },
        VehicleReleased => state with { Stage = StationStage.Released },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
