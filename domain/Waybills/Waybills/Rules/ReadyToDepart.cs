using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A vehicle departs when its waybill is issued, the crew has checked and the loader has confirmed (O29 24 to 26).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24), Law(RoadDangerousGoodsSafetyMeasures.Art25)]
[RuleText(
    "运单 {number} 须已派单、例检、装货查验后方可起运，当前状态为{stage}。",
    "Waybill {number} must be issued, checked and loaded before the departure; it is {stage}.")]
public static class ReadyToDepart
{
    public static readonly RuleId Id = new("WAY-DEP-001");

    public static Refusal? Check(Waybill waybill) =>
        waybill.Stage is WaybillStage.LoadingChecked ? null : new Refusal(Id, ("number", waybill.Number), ("stage", (object?)waybill.Stage ?? "—"));
}
