using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Trucks;

/// <summary>Given a truck's record so far, when an act, then.</summary>
public abstract class TruckRecordActSpec : DeciderSpec<TruckRecord, TruckRecordFact, TruckRecordCommand, OverloadContext>
{
    protected static readonly ImmutableArray<string> Evidence = Pack.Digests();
    protected static readonly JourneyCharged Charged = new(FirstRecord, TravelDirection.Rising, ChinaTime.At(Day, new(9, 0)), null, Day) { Digests = Evidence };

    protected static readonly ImmutableArray<string> Others = [new('1', 64), new('2', 64)];

    protected static EntryCheckId Check(int number) => EntryCheckId.Parse($"0198c6f0-0000-7000-8000-0000000000{number:00}");

    protected static EntryRefusalCounted Refusal(int number, LocalDate day) => new(Check(number), day, day);

    protected static ChargeJourney Later(int minutes, TravelDirection direction = TravelDirection.Rising, string? journey = null) =>
        new(Truck, OtherRecord, direction, ChinaTime.At(Day, new(9, 0)) + Duration.FromMinutes(minutes), journey, Others);

    protected internal override TruckRecord Initial => TruckRecord.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override TruckRecord Evolve(TruckRecord state, TruckRecordFact fact) => TruckRecord.Evolve(state, fact);

    protected internal override Decision<TruckRecordFact> Decide(TruckRecord state, TruckRecordCommand command, OverloadContext context) =>
        TruckRecordDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
