using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-03: a source document counts once for an item, also after it was reversed.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "文书 {document} 的该项信息已记为第 {entry} 条并已撤销，不得再次记录；恢复须凭新的文书。",
    "Document {document} stands as entry {entry} for this item, and was reversed: it is not recorded again; what brings it back is a new document.")]
public static class OneEntryPerDocument
{
    public static readonly RuleId Id = new("CRD-FCT-003");

    public static Refusal? Check(CreditEntry known) =>
        known.Reversed ? new Refusal(Id, ("document", known.DocumentNumber), ("entry", known.Number)) : null;
}
