using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-03: a document counts once for an item, whichever system reports it; one that was reversed may come from the right one.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "文书 {document} 的该项信息已由系统 {system} 记为第 {entry} 条，不得由其他来源重复记录。",
    "Document {document} stands as entry {entry} for this item, reported by {system}: another system does not make it count twice.")]
public static class OneSystemPerDocument
{
    public static readonly RuleId Id = new("CRD-FCT-011");

    public static Refusal? Check(CreditProfile profile, RecordCreditFact command) => profile.Entries.FirstOrDefault(entry =>
            !entry.Reversed && entry.Item == command.ItemCode && entry.DocumentOn == command.DocumentOn && entry.SourceSystem != command.SourceSystem
            && DocumentNumbers.AreSame(entry.DocumentNumber, command.DocumentNumber)) is { } known
        ? new Refusal(Id, ("document", known.DocumentNumber), ("system", known.SourceSystem), ("entry", known.Number))
        : null;
}
