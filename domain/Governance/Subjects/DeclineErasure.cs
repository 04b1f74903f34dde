using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>不予删除个人信息: ends a request; the person goes on to be known, and may be recorded anew.</summary>
/// <param name="Article">The article or rule for which: <c>PIPL/47</c>.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority)]
[Law(PersonalInformationProtectionLaw.Art47)]
public sealed record DeclineErasure(PartyId Subject, string RequestNumber, string Article) : SubjectCommand;

public static partial class SubjectDecider
{
    private static Decision<SubjectFact> Decide(DataSubject subject, DeclineErasure command, SubjectContext context) =>
        RequestBeforeDecision.Check(subject, command.RequestNumber) is { } none
            ? none
            : GroundForDeclining.Check(command) is { } groundless
            ? groundless
            : new ErasureDeclined(command.RequestNumber, command.Article, context.Actor.Account, context.On);
}
