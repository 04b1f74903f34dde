using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Publicity ends early by a decision that grants credit repair, and by nothing else.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "提前终止公示须注明准予信用修复的决定文号。",
    "Publicity ends early only by the number of a decision that grants credit repair.")]
public static class RepairByDecision
{
    public static readonly RuleId Id = new("PUB-END-002");

    public static Refusal? Check(string? document) => string.IsNullOrWhiteSpace(document) ? new Refusal(Id) : null;
}
