using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A hearing is arranged, held or given up only while one is asked for.</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "没有待举行的听证。",
    "No hearing is pending.")]
public static class HearingAskedFor
{
    public static readonly RuleId Id = new("ENF-HEA-002");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Hearing.IsPending ? null : new Refusal(Id);
}
