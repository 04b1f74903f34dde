using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A licence is withheld, a business stopped and either lifted by a numbered decision alone.</summary>
[Law(AdministrativePenaltyLaw.Art9)]
[RuleText(
    "暂扣许可证件、责令停业整顿及其解除须有决定文号。",
    "Suspension and its lifting need the number of a decision.")]
public static class SuspensionByDecision
{
    public static readonly RuleId Id = new("LIC-SUS-001");

    public static Refusal? Check(string decisionNumber) => string.IsNullOrWhiteSpace(decisionNumber) ? new Refusal(Id) : null;
}
