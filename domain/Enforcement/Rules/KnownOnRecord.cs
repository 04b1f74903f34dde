using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Rules;

/// <summary>An act is about something that is on record.</summary>
[Law(OwnRules.Records)]
[RuleText("没有编号为 {id} 的记录。", "There is no record under {id}.")]
public static class KnownOnRecord
{
    public static readonly RuleId Id = new("ENF-REC-003");

    public static Refusal? Check(bool exists, object id) => exists ? null : new Refusal(Id, ("id", id));
}
