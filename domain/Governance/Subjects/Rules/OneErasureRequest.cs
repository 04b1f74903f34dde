using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>One request at a time: the next comes when the first is decided.</summary>
[Law(OwnRules.Erasure)]
[RuleText("删除请求{number}尚未办结。", "The request {number} is not decided yet.")]
public static class OneErasureRequest
{
    public static readonly RuleId Id = new("GOV-ERA-004");

    public static Refusal Refuse(ErasureRequested pending) => new(Id, ("number", pending.RequestNumber));
}
