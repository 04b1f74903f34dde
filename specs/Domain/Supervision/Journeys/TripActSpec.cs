using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Journeys;

/// <summary>Given the trips of a month so far, when an act, then.</summary>
public abstract class TripActSpec : DeciderSpec<TripLog, TripFact, TripCommand, SupervisionContext>
{
    protected static readonly TripLogId March = TripLogId.Of(Truck, Ten);
    protected static readonly DetectedTripId Trip = DetectedTripId.Parse("0198c6f0-0000-7000-8000-0000000000d1");
    protected static readonly DetectedTripId Other = DetectedTripId.Parse("0198c6f0-0000-7000-8000-0000000000d2");
    protected static readonly CoveringWaybill Waybill = new(Guid.Parse("0198c6f0-0000-7000-8000-0000000000e1"), "GD2026030200000146", At(-4));

    /// <summary>From the refinery, two hours and a half before ten, 42 km.</summary>
    protected static readonly TripTaken Ended = new(
        At(-3), new(new(23_130_000, 113_264_000), "石化码头"), At(-1), new(new(23_130_000, 113_674_000), null), 42_195, TripSign.BeganAtLoadingPlace);

    protected static readonly TripTaken UnderWay = Ended with { ArrivedAt = null, Metres = 12_000 };

    protected static readonly TripDetected Found = new(Trip, Truck, Ended, TripOperator.Of(OwnerOnRecord), Guangzhou, Waybill, ["3"], Day);

    protected static readonly TripDetectedWithoutWaybill Bare = new(Trip, Truck, Ended, TripOperator.Of(OwnerOnRecord), Guangzhou, ["3"], Day);

    protected internal override TripLog Initial => TripLog.Initial;

    protected internal override Actor UsualActor => SupervisionExamples.Clock;

    protected static Instant At(int hours) => Ten + Duration.FromHours(hours);

    protected static RecordDetectedTrip Record(TripTaken taken, CoveringWaybill? waybill) => new(March, Trip, taken, waybill, ["3"]);

    protected internal override TripLog Evolve(TripLog state, TripFact fact) => TripLog.Evolve(state, fact);

    protected internal override Decision<TripFact> Decide(TripLog state, TripCommand command, SupervisionContext context) => TripDecider.Decide(state, command, context);

    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) => SupervisionExamples.ContextAt(at, actor);
}
