using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>W-20: nothing of a completed waybill changes: it is kept as it is (O29 24).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText("W-20 运单 {number} 已完结，不得变更。", "W-20 Waybill {number} is completed: nothing of it changes any more.")]
public static class NothingAfterCompletion
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-20";

    public static readonly RuleId Id = new("WAY-LIF-020");

    public static Refusal? Check(Waybill waybill) =>
        waybill.Stage is WaybillStage.Completed ? new Refusal(Id, ("number", waybill.Number)) : null;
}
