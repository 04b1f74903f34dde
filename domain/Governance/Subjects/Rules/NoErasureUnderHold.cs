using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>Nobody is forgotten while a case, an accident, an audit or a dispute holds them or a matter of theirs (D-04).</summary>
[Law(OwnRules.LegalHold)]
[RuleText("{scope}处于保全之中（编号{number}），不得删除。", "{scope} is under the legal hold {number}: nothing of it is erased.")]
public static class NoErasureUnderHold
{
    public static readonly RuleId Id = new("GOV-ERA-007");

    public static Refusal? Check(SubjectContext context) =>
        context.Holds is [var hold, ..] ? new(Id, ("scope", hold.Scope), ("number", hold.Number)) : null;
}
