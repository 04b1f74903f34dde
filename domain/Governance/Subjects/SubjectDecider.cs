using System.Diagnostics;
using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>How somebody is forgotten; one file per act.</summary>
public static partial class SubjectDecider
{
    public static Decision<SubjectFact> Decide(DataSubject subject, SubjectCommand command, SubjectContext context) => command switch
    {
        _ when NaturalPersonsOnly.Check(command.Subject) is { } organisation => organisation,
        RequestErasure act => Decide(subject, act, context),
        DeclineErasure act => Decide(subject, act, context),
        EraseSubject act => Decide(subject, act, context),
        _ => throw new UnreachableException(),
    };

    /// <summary>What stands against forgetting anybody, whoever decides.</summary>
    private static Refusal? Hindrance(SubjectContext context) =>
        NoErasureUnderHold.Check(context) ?? MattersEndBeforeErasure.Check(context) ?? RetentionBeforeErasure.Check(context);
}
