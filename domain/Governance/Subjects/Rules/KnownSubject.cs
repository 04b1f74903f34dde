using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects.Rules;

/// <summary>Only somebody whose personal values the record has can be forgotten; a mistyped id would look forgotten.</summary>
[Law(OwnRules.Erasure)]
[RuleText("记录中没有该当事人的个人信息。", "The record has no personal information of this person.")]
public static class KnownSubject
{
    public static readonly RuleId Id = new("GOV-ERA-003");

    public static Refusal? Check(PartyId subject, SubjectContext context) =>
        context.Matters.IsEmpty ? new(Id, ("subject", subject.Value)) : null;
}
