using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Journeys.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>
/// Records a trip that the track shows, or what is known of it now 记录检出行程. A track that is evaluated anew finds its trips anew: one
/// that was under way at the same time is the same trip, whatever id it comes with.
/// </summary>
/// <param name="HazardClasses">Of the vehicle's certificate, as far as they are known.</param>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record RecordDetectedTrip(
    TripLogId Log, DetectedTripId Trip, TripTaken Taken, CoveringWaybill? Waybill, ImmutableArray<string> HazardClasses) : TripCommand;

public static partial class TripDecider
{
    private static Decision<TripFact> Decide(TripLog log, RecordDetectedTrip command, SupervisionContext context)
    {
        if (TripOfDangerousGoods.Check(context.Vehicle) is { } other) return other;
        if (LengthOfTrip.Check(command.Taken, context) is { } tooShort) return tooShort;
        if (MomentPassed.Check(command.Taken.ArrivedAt ?? command.Taken.DepartedAt, context) is { } ahead) return ahead;
        var owner = TripOperator.Of(context.Vehicle.Registration!.Owner);
        var (vehicle, division) = (command.Log.Vehicle, context.Vehicle.Registration.Division);
        if (log.Find(command.Trip, command.Taken) is { } known)
        {
            if (known.Taken == command.Taken && known.Waybill == command.Waybill) return Decision<TripFact>.Nothing;
            return Telling(
                new DetectedTripRevised(known.Trip, known.Revision + 1, command.Taken, command.Waybill, context.On), known.Trip);
        }
        return Telling(
            new TripDetected(
                command.Trip, vehicle, command.Taken, owner, division, command.Waybill, command.HazardClasses, context.On),
            command.Trip);

        Decision<TripFact> Telling(TripFact fact, DetectedTripId trip) =>
            command.Waybill?.IsValidFor(command.Taken) is true || log.WithoutWaybill.Contains(trip)
                ? fact
                : Decision<TripFact>.Accept(
                    fact, new TripDetectedWithoutWaybill(trip, vehicle, command.Taken, owner, division, command.HazardClasses, context.On));
    }
}
