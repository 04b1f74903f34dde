using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>Counts a decided case of overloading against a truck, a driver or an enterprise 计次.</summary>
/// <param name="ActOn">Day of the violation: what the year is counted by.</param>
[ActOf(Role.System), Law(HighwaySafetyProtectionRegulations.Art66), Law(OversizeVehicleRules.Art46)]
public sealed record CountViolation(
    CounterId Counter, CaseId Case, string DecisionNumber, LocalDate ActOn, Plate Truck) : ViolationCounterCommand;

public static partial class ViolationCounterDecider
{
    private static Decision<ViolationCounterFact> Decide(ViolationCounter counter, CountViolation command, OverloadContext context)
    {
        if (counter.Struck.Contains(command.DecisionNumber) || counter.Counted.Any(counted => counted.Case == command.Case))
            return Decision<ViolationCounterFact>.Nothing;
        if (DecidedCasesOnly.Check(context.Case, command.DecisionNumber) is { } undecided) return undecided;
        var counted = new ViolationCounted(command.Case, command.DecisionNumber, command.ActOn, command.Truck, context.On);
        return With(counter, command.Counter, counted, context);
    }
}
