using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>No act is dated in the future of the server's clock, and none before the entry that precedes it.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry ({previous}).")]
public static class WaybillActsInOrder
{
    public static readonly RuleId Id = new("WAY-LIF-004");

    public static Refusal? Check(Waybill waybill, WaybillsContext context) =>
        context.At > context.Now || context.On < waybill.LastOn
            ? new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", waybill.LastOn ?? context.On))
            : null;
}
