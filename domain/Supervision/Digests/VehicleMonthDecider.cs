using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>The powers over a vehicle's month, one line per act.</summary>
public static partial class VehicleMonthDecider
{
    public static Decision<VehicleMonthFact> Decide(VehicleMonth month, VehicleMonthCommand command, SupervisionContext context) => command switch
    {
        PublishDailyDigest act => Decide(month, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
