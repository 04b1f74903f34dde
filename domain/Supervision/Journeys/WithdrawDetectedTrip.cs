using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>Withdraws a trip that late data show never to have been one 撤回检出行程.</summary>
[ActOf(Role.System), Law(OwnRules.NoEditOfTracks)]
public sealed record WithdrawDetectedTrip(TripLogId Log, DetectedTripId Trip, string Reasons) : TripCommand;

public static partial class TripDecider
{
    private static Decision<TripFact> Decide(TripLog log, WithdrawDetectedTrip command, SupervisionContext context)
    {
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return log.Trips.ContainsKey(command.Trip)
            ? new DetectedTripWithdrawn(command.Trip, command.Reasons, context.On)
            : Decision<TripFact>.Nothing;
    }
}
