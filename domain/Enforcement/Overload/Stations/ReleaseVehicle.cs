using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Lets a truck go on 放行, within its limit only (O-05).</summary>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record ReleaseVehicle(WeighRecordId Check) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, ReleaseVehicle command, OverloadContext context)
    {
        if (check.Stage is StationStage.Released) return Decision<StationCheckFact>.Nothing;
        if (LegalBeforeRelease.Check(check) is { } over) return over;
        return new VehicleReleased(context.On);
    }
}
