using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A driver of the waybill departs and arrives; the escort does not (O29 26).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art26)]
[RuleText("起运、到达由运单所列的驾驶员办理。", "Departure and arrival are reported by a driver of the waybill.")]
public static class AtTheWheel
{
    public static readonly RuleId Id = new("WAY-CRW-002");

    public static Refusal? Check(Waybill waybill, WaybillsContext context) =>
        context.Actor.Party is { } person
        && (person == waybill.Content!.Driver.Person || person == waybill.Content.SecondDriver?.Person)
            ? null
            : new Refusal(Id);
}
