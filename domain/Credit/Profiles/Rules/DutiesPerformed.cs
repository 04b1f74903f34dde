using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>What is repaired has been put right: conduct corrected, duties fully performed, fines paid.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "尚未纠正失信行为、履行义务（包括缴清罚款），不得修复。",
    "The conduct is not corrected or a duty (a fine among them) is not performed: the entry is not repaired.")]
public static class DutiesPerformed
{
    public static readonly RuleId Id = new("CRD-REP-003");

    public static Refusal? Check(CreditEntry entry) => entry.PerformedOn is null ? new Refusal(Id) : null;
}
