using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>The powers over the trips of a vehicle's month, one line per act.</summary>
public static partial class TripDecider
{
    public static Decision<TripFact> Decide(TripLog log, TripCommand command, SupervisionContext context) => command switch
    {
        RecordDetectedTrip act => Decide(log, act, context),
        WithdrawDetectedTrip act => Decide(log, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
