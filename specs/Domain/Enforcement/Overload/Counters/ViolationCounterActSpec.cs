using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Counters;

/// <summary>Given a counter so far, when an act, then. The counter is a truck's unless the spec says otherwise.</summary>
public abstract class ViolationCounterActSpec : DeciderSpec<ViolationCounter, ViolationCounterFact, ViolationCounterCommand, OverloadContext>
{
    protected static readonly CounterId OfTruck = CounterId.OfVehicle(Truck);
    protected static readonly CounterId OfEnterprise = CounterId.OfEnterprise(CarrierOnRecord.Party);

    protected static CaseId CaseNumber(int number) => CaseId.Parse($"0198c6f0-0000-7000-8000-0000000001{number:00}");

    protected static string Decision(int number) => $"粤交罚〔2026〕440100-{number:000000}";

    protected static ViolationCounted Counted(int number, LocalDate actOn, Plate? truck = null) =>
        new(CaseNumber(number), Decision(number), actOn, truck ?? Truck, Day);

    protected static CountViolation Count(int number, LocalDate actOn, CounterId? counter = null, Plate? truck = null) =>
        new(counter ?? OfTruck, CaseNumber(number), Decision(number), actOn, truck ?? Truck);

    /// <summary>The decider knows the case as decided.</summary>
    protected static Func<OverloadContext, OverloadContext> Decided(int number, bool revoked = false) =>
        context => context with { Case = new(CaseNumber(number), Decision(number), revoked) };

    protected static Plate Lorry(int number) => Plate.Parse($"粤A1000{number}/Yellow");

    protected internal override ViolationCounter Initial => ViolationCounter.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override ViolationCounter Evolve(ViolationCounter state, ViolationCounterFact fact) => ViolationCounter.Evolve(state, fact);

    protected internal override Decision<ViolationCounterFact> Decide(ViolationCounter state, ViolationCounterCommand command, OverloadContext context) =>
        ViolationCounterDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
