using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Defence, waiver and hearing answer a notice.</summary>
[Law(AdministrativePenaltyLaw.Art44)]
[RuleText(
    "尚未送达违法行为通知书。",
    "No notice of the violation was served.")]
public static class NoticeFirst
{
    public static readonly RuleId Id = new("ENF-NOT-002");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Notice is null ? new Refusal(Id) : null;
}
