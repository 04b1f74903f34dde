using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>The powers over a check at a fixed station, one line per act.</summary>
public static partial class StationCheckDecider
{
    public static Decision<StationCheckFact> Decide(StationCheck check, StationCheckCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(check.LastOn, context) is { } refusal ? refusal : command switch
        {
            GuideToStation act => Decide(check, act, context),
            WeighAtStation act => Decide(check, act, context),
            RecordUnloading act => Decide(check, act, context),
            ReweighAtStation act => Decide(check, act, context),
            FileStationCheck act => Decide(check, act, context),
            ReleaseVehicle act => Decide(check, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
