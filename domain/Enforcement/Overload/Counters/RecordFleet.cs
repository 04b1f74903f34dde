using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>Records how many trucks an enterprise had at the end of a month 月末车辆数.</summary>
/// <param name="MonthEnd">Last day of the month.</param>
[ActOf(Role.System, Role.EnforcementOfficer), Law(HighwaySafetyProtectionRegulations.Art66)]
public sealed record RecordFleet(CounterId Counter, LocalDate MonthEnd, int Trucks) : ViolationCounterCommand;

public static partial class ViolationCounterDecider
{
    private static Decision<ViolationCounterFact> Decide(ViolationCounter counter, RecordFleet command, OverloadContext context)
    {
        if (counter.Fleet.TryGetValue(command.MonthEnd, out var known) && known == command.Trucks) return Decision<ViolationCounterFact>.Nothing;
        if (FleetOfEnterprise.Check(command.Counter, command.MonthEnd, command.Trucks, context.On) is { } unfit) return unfit;
        return With(counter, command.Counter, new FleetRecorded(command.MonthEnd, command.Trucks, context.On), context);
    }
}
