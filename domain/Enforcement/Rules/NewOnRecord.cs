using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Rules;

/// <summary>An id is given once: what is recorded anew is not on record yet.</summary>
[Law(OwnRules.Records)]
[RuleText("编号 {id} 已有记录。", "There is a record under {id} already.")]
public static class NewOnRecord
{
    public static readonly RuleId Id = new("ENF-REC-002");

    public static Refusal? Check(bool exists, object id) => exists ? new Refusal(Id, ("id", id)) : null;
}
