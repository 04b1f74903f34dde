using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A waybill is issued within a day of its validation.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "校验时间 {validated} 已超过 {hours} 小时，须重新校验。",
    "The validation of {validated} is more than {hours} hours old: validate again.")]
public static class FreshValidation
{
    public static readonly RuleId Id = new("WAY-ISS-001");

    public static Refusal? Check(Waybill waybill, WaybillsContext context)
    {
        var hours = context.Figures.NumberOf(WaybillFigures.HoursOfValidation, context.On);
        return waybill.ValidatedAt is { } validated && context.At - validated < Duration.FromHours(hours)
            ? null
            : new Refusal(Id, ("validated", (object?)waybill.ValidatedAt ?? "—"), ("hours", hours));
    }
}
