using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Repair is decided on application.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "该信息没有待处理的修复申请。",
    "No application for the repair of this entry is pending.")]
public static class RepairAppliedFor
{
    public static readonly RuleId Id = new("CRD-REP-006");

    public static Refusal? Check(CreditEntry entry) => entry.Repair is RepairStage.Applied ? null : new Refusal(Id);
}
