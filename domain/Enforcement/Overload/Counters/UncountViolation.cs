using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>Takes a violation out of the count 冲销 when its decision fell; a threshold that no longer holds is undone.</summary>
/// <param name="Document">Number of the document that revoked or changed the decision.</param>
[ActOf(Role.System), Law(HighwaySafetyProtectionRegulations.Art66)]
public sealed record UncountViolation(CounterId Counter, CaseId Case, string Document) : ViolationCounterCommand;

public static partial class ViolationCounterDecider
{
    private static Decision<ViolationCounterFact> Decide(ViolationCounter counter, UncountViolation command, OverloadContext context)
    {
        if (counter.Counted.All(counted => counted.Case != command.Case)) return Decision<ViolationCounterFact>.Nothing;
        return With(counter, command.Counter, new ViolationUncounted(command.Case, command.Document, context.On), context);
    }
}
