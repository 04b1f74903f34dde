using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>What is to be changed by a document is named by its number in the profile, or by its source document.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "信用档案中没有所指的信息。",
    "The profile has no such entry.")]
public static class EntryOnRecord
{
    public static readonly RuleId Id = new("CRD-FCT-007");

    public static Refusal? Check(CreditProfile profile, EntryReference reference) =>
        reference.In(profile).IsEmpty ? new Refusal(Id) : null;
}
