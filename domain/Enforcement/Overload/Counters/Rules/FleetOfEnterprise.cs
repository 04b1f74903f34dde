using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters.Rules;

/// <summary>The size of a fleet is counted for enterprises, at the end of a month that is over; of no trucks no share can be in violation.</summary>
[Law(HighwaySafetyProtectionRegulations.Art66)]
[RuleText(
    "车辆数只按企业、按已结束月份的月末统计（{day}），且不得为零。",
    "A fleet is counted for an enterprise, at the end of a month that is over, and is not none ({day}).")]
public static class FleetOfEnterprise
{
    public static readonly RuleId Id = new("OVL-CNT-002");

    public static Refusal? Check(CounterId counter, LocalDate monthEnd, int trucks, LocalDate on) =>
        counter.Kind is CounterKind.Enterprise && monthEnd == monthEnd.With(DateAdjusters.EndOfMonth) && monthEnd <= on && trucks > 0
            ? null
            : new Refusal(Id, ("day", monthEnd));
}
