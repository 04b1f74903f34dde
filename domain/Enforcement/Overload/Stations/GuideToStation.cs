using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Leads a truck to the station 引导至检测站, from beside it or from where it was met on the road.</summary>
/// <param name="FoundAt">Where it was met; null when it was led in from beside the station.</param>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40), Law(OversizeVehicleRules.Art33)]
public sealed record GuideToStation(
    WeighRecordId Check, SiteId Station, Plate Plate, string Ground, RoadPosition? FoundAt = null) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, GuideToStation command, OverloadContext context)
    {
        if (OrderOfStationCheck.Check(check, default(StationStage?)) is { } begun) return begun;
        if (SiteOfOwnDivision.Check(context.Site, context.Actor) is { } elsewhere) return elsewhere;
        if (StationForChecks.Check(context.Site, context.On) is { } unfit) return unfit;
        if (ReasonedAct.Check(command.Ground) is { } blank) return blank;
        return new VehicleGuided(
            command.Station, context.Site.Division, context.Site.Agency, command.Plate, command.FoundAt, command.Ground, context.On);
    }
}
