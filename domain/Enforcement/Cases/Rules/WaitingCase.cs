using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Only a case that was suspended goes on.</summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "该案件没有中止。",
    "The case was not suspended.")]
public static class WaitingCase
{
    public static readonly RuleId Id = new("ENF-SUS-001");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Suspension is null ? new Refusal(Id) : null;
}
