using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Only a case period that stands still can run again.</summary>
[Law(AdministrativePenaltyLaw.Art60)]
[RuleText(
    "办案期限正在计算，无须恢复。",
    "The case period runs; there is nothing to resume.")]
public static class PeriodStands
{
    public static readonly RuleId Id = new("ENF-PER-002");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Period.IsStopped ? null : new Refusal(Id);
}
