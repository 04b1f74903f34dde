using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>What becomes of a counter of violations, one line per act.</summary>
public static partial class ViolationCounterDecider
{
    public static Decision<ViolationCounterFact> Decide(ViolationCounter counter, ViolationCounterCommand command, OverloadContext context) =>
        OverloadActsInOrder.Check(counter.LastOn, context) is { } refusal ? refusal : command switch
        {
            CountViolation act => Decide(counter, act, context),
            UncountViolation act => Decide(counter, act, context),
            RecordFleet act => Decide(counter, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    /// <summary>A change of what counts, and the thresholds that it crosses or undoes.</summary>
    private static Decision<ViolationCounterFact> With(
        ViolationCounter counter, CounterId id, ViolationCounterFact change, OverloadContext context) =>
        Decision<ViolationCounterFact>.Accept(
            [change, .. ViolationYears.Changes(id, ViolationCounter.Evolve(counter, change), context.On)]);
}
