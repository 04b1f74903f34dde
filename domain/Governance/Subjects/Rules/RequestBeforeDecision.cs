using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>A decision is upon a request that was brought forward, and names it.</summary>
[Law(OwnRules.Erasure)]
[RuleText("没有编号为{number}的待决删除请求。", "No request {number} waits to be decided.")]
public static class RequestBeforeDecision
{
    public static readonly RuleId Id = new("GOV-ERA-005");

    public static Refusal? Check(DataSubject subject, string number) =>
        subject.Requested?.RequestNumber == number ? null : new(Id, ("number", number));
}
