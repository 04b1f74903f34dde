using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A waybill is overdue a day after its planned arrival, not before.</summary>
[Law(OwnRules.Waybills)]
[RuleText("运单在 {due} 之前不为超时。", "The waybill is not overdue before {due}.")]
public static class GraceOver
{
    public static readonly RuleId Id = new("WAY-OVD-001");

    public static Refusal? Check(WaybillContent content, WaybillsContext context) =>
        context.At > DueOf(content, context) ? null : new Refusal(Id, ("due", DueOf(content, context)));

    /// <summary>The planned arrival, and the hours of grace after it.</summary>
    public static Instant DueOf(WaybillContent content, WaybillsContext context) =>
        content.PlannedArrival + Duration.FromHours(context.Figures.NumberOf(WaybillFigures.HoursToOverdue, context.On));
}
