using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>What cannot be undone is done by two persons: one brings it forward, another decides.</summary>
[Law(OwnRules.Erasure)]
[RuleText("提请人不得自行决定删除。", "Whoever brought the request forward does not decide on it.")]
public static class TwoPersonsErase
{
    public static readonly RuleId Id = new("GOV-ERA-006");

    public static Refusal? Check(ErasureRequested requested, SubjectContext context) =>
        requested.RequestedBy == context.Actor.Account ? new(Id) : null;
}
