using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters.Rules;

/// <summary>The size of a fleet is counted for enterprises, at the end of a month that is over.</summary>
[Law(HighwaySafetyProtectionRegulations.Art66)]
[RuleText(
    "车辆数只按企业、按已结束月份的月末统计（{day}）。",
    "A fleet is counted for an enterprise, at the end of a month that is over; {day} is none.")]
public static class FleetOfEnterprise
{
    public static readonly RuleId Id = new("OVL-CNT-002");

    public static Refusal? Check(CounterId counter, LocalDate monthEnd, LocalDate on) =>
        counter.Kind is CounterKind.Enterprise && monthEnd == monthEnd.With(DateAdjusters.EndOfMonth) && monthEnd <= on
            ? null
            : new Refusal(Id, ("day", monthEnd));
}
