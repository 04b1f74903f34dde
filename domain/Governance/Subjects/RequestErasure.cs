using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>提请删除个人信息: brings forward that somebody be forgotten; another person decides.</summary>
/// <param name="RequestNumber">Number of the person's request, or of the department's own file.</param>
[ActOf(Role.WindowClerk, Role.DecisionMaker, Role.SuperiorAuthority)]
[Law(PersonalInformationProtectionLaw.Art47)]
public sealed record RequestErasure(PartyId Subject, ErasureBasis Basis, string RequestNumber) : SubjectCommand;

public static partial class SubjectDecider
{
    private static Decision<SubjectFact> Decide(DataSubject subject, RequestErasure command, SubjectContext context)
    {
        if (subject.ErasedOn is not null) return Decision<SubjectFact>.Nothing;
        if (NumberedRequest.Check(command) is { } unnamed) return unnamed;
        if (subject.Requested is { } pending)
            return pending.RequestNumber == command.RequestNumber && pending.Basis == command.Basis
                ? Decision<SubjectFact>.Nothing
                : OneErasureRequest.Refuse(pending);
        if (KnownSubject.Check(command.Subject, context) is { } unknown) return unknown;
        if (Hindrance(context) is { } hindrance) return hindrance;
        return new ErasureRequested(command.Basis, command.RequestNumber, context.Actor.Account, context.On);
    }
}
