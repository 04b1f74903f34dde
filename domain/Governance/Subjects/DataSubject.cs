using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>A natural person as a subject of personal data.</summary>
/// <param name="Requested">The request to forget them that is not decided yet.</param>
/// <param name="ErasedOn">Legal day on which they were forgotten; null while they are known.</param>
public sealed record DataSubject(ErasureRequested? Requested, LocalDate? ErasedOn)
{
    public static DataSubject Initial { get; } = new(null, null);

    /// <summary>They are forgotten, or may be at any moment: nothing new is recorded of them.</summary>
    public bool IsLeaving => Requested is not null || ErasedOn is not null;

    public static DataSubject Evolve(DataSubject subject, SubjectFact fact) => fact switch
    {
        ErasureRequested requested => subject with { Requested = requested },
        ErasureDeclined => subject with { Requested = null },
        SubjectErased erased => new(null, erased.On),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
