using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>A reconsideration or suit is accepted once, after it was filed, and decided after it was accepted.</summary>
[Law(AdministrativeReconsiderationLaw.Art62)]
[RuleText(
    "复议、诉讼程序先后不符（{step}）。",
    "The steps of the reconsideration or suit are not in order ({step}).")]
public static class RemedyStepInOrder
{
    public static readonly RuleId Id = new("ENF-REM-005");

    public static Refusal? Check(bool inOrder, string step) => inOrder ? null : new Refusal(Id, ("step", step));
}
