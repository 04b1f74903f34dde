using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>删除个人信息: forgets somebody for ever, by destroying the key of their personal values.</summary>
/// <param name="RequestNumber">The request that another person brought forward.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority)]
[Law(PersonalInformationProtectionLaw.Art47)]
public sealed record EraseSubject(PartyId Subject, string RequestNumber) : SubjectCommand;

public static partial class SubjectDecider
{
    private static Decision<SubjectFact> Decide(DataSubject subject, EraseSubject command, SubjectContext context)
    {
        if (subject.ErasedOn is not null) return Decision<SubjectFact>.Nothing;
        if (RequestBeforeDecision.Check(subject, command.RequestNumber) is { } none) return none;
        var requested = subject.Requested!;
        if (TwoPersonsErase.Check(requested, context) is { } alone) return alone;
        if (Hindrance(context) is { } hindrance) return hindrance;
        return new SubjectErased(
            command.Subject, requested.Basis, requested.RequestNumber, [.. context.Matters.Select(matter => matter.Name)],
            requested.RequestedBy, context.Actor.Account, context.Actor.Agency, context.On);
    }
}
