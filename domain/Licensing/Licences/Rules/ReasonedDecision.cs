using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A decision that burdens the holder is in writing, numbered and reasoned.</summary>
[Law(AdministrativeLicensingLaw.Art38)]
[RuleText(
    "决定须有文号并说明理由。",
    "A decision needs a document number and its reasons.")]
public static class ReasonedDecision
{
    public static readonly RuleId Id = new("LIC-LIF-006");

    public static Refusal? Check(string decisionNumber, string reasons) =>
        string.IsNullOrWhiteSpace(decisionNumber) || string.IsNullOrWhiteSpace(reasons) ? new Refusal(Id) : null;
}
