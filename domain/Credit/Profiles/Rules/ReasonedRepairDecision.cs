using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Repair is decided in writing.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "修复决定须有文号；不予修复须说明理由。",
    "A decision on repair has its number; a refusal gives its reasons.")]
public static class ReasonedRepairDecision
{
    public static readonly RuleId Id = new("CRD-REP-007");

    public static Refusal? Check(DecideRepair command) =>
        string.IsNullOrWhiteSpace(command.DocumentNumber) || !command.Granted && string.IsNullOrWhiteSpace(command.Reasons) ? new Refusal(Id) : null;
}
