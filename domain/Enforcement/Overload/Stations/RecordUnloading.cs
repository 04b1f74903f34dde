using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>Records that cargo was taken off 卸载、分装; a truck over its limit goes on only after that.</summary>
[ActOf(Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record RecordUnloading(WeighRecordId Check, int UnloadedKg, string Place) : StationCheckCommand;

public static partial class StationCheckDecider
{
    private static Decision<StationCheckFact> Decide(StationCheck check, RecordUnloading command, OverloadContext context)
    {
        if (OrderOfStationCheck.Check(check, StationStage.Weighed, StationStage.Reweighed) is { } closed) return closed;
        if (ReasonedAct.Check(command.Place) is { } blank) return blank;
        if (SomethingUnloaded.Check(check, command.UnloadedKg) is { } nothing) return nothing;
        return new CargoUnloaded(command.UnloadedKg, command.Place, context.On);
    }
}
