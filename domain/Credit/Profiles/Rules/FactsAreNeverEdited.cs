using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-04: what is recorded is neither edited nor deleted; only a reversal undoes it.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "文书 {document} 的该项信息已记为第 {entry} 条，不得修改；更正须先撤销。",
    "Document {document} stands as entry {entry} for this item: it is not changed; a correction begins with its reversal.")]
public static class FactsAreNeverEdited
{
    public static readonly RuleId Id = new("CRD-FCT-004");

    public static Refusal? Check(CreditEntry known, RecordCreditFact command) =>
        known.DocumentOn == command.DocumentOn && known.Class == (command.SeverityClass ?? known.Class)
            && known.Quantity == (command.Quantity ?? known.Quantity) && known.Amount == command.Amount && known.Section == command.Section
            ? null
            : new Refusal(Id, ("document", known.DocumentNumber), ("entry", known.Number));
}
