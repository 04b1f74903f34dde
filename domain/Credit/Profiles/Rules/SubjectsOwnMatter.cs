using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Objections and applications for repair are the subject's own.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "只有信用主体本人或者代为登记的信用管理人员可以提出。",
    "Only the subject itself asks for this, or the office that takes its request down.")]
public static class SubjectsOwnMatter
{
    public static readonly RuleId Id = new("CRD-GRD-008");

    public static Refusal? Check(CreditProfile profile, CreditContext context) =>
        !context.Actor.Is(Role.Applicant) || context.Actor.Party is { } party && party == profile.Id?.Subject.Party ? null : new Refusal(Id);
}
