using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>What is reported has happened.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText("所报时间 {moment} 晚于当前时间 {now}。", "The time stated, {moment}, lies after now, {now}.")]
public static class NotInTheFuture
{
    public static readonly RuleId Id = new("WAY-LIF-005");

    public static Refusal? Check(Instant moment, WaybillsContext context) =>
        moment > context.At ? new Refusal(Id, ("moment", moment), ("now", context.At)) : null;
}
