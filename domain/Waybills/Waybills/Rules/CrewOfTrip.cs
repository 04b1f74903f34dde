using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>What the crew does is done by those on the waybill (O29 25, 26).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art25)]
[RuleText("只有运单所列的驾驶员、押运员可以办理。", "Only the drivers and the escort of the waybill may do so.")]
public static class CrewOfTrip
{
    public static readonly RuleId Id = new("WAY-CRW-001");

    public static Refusal? Check(Waybill waybill, WaybillsContext context) =>
        waybill.Content!.DutyOf(context.Actor.Party) is null ? new Refusal(Id) : null;
}
