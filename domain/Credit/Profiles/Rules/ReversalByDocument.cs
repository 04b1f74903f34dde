using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-04: an entry is reversed by a superior decision, a revoked penalty or a proven error, and by its document.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "撤销信用信息须注明所依据的文书。",
    "A reversal names the document that it rests on.")]
public static class ReversalByDocument
{
    public static readonly RuleId Id = new("CRD-FCT-009");

    public static Refusal? Check(string documentNumber) => string.IsNullOrWhiteSpace(documentNumber) ? new Refusal(Id) : null;
}
