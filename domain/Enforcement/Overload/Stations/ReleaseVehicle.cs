using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Lets a truck go on 放行, within its limit only (O-05), or under a pass that covers what was weighed last.</summary>
/// <param name="Permit">The pass, for a truck over the limit.</param>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record ReleaseVehicle(WeighRecordId Check, OversizePermitId? Permit = null) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, ReleaseVehicle command, OverloadContext context)
    {
        if (check.Stage is StationStage.Released) return Decision<StationCheckFact>.Nothing;
        var under = check is { Stage: StationStage.Weighed or StationStage.Reweighed, Latest.IsOverLimit: true } ? command.Permit : null;
        if (under is null && LegalBeforeRelease.Check(check) is { } over) return over;
        if (under is not null
            && PassCoversTransport.Check(context.Pass, new(check.Plate, check.Truck!, check.Latest!.AdjustedKg), context.On)
            is { } uncovered) return uncovered;
        return new VehicleReleased(context.On) { Permit = under };
    }
}
