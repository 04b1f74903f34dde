using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Governance;

/// <summary>How far the forgetting of somebody has come.</summary>
public enum ErasureStage
{
    /// <summary>已提请</summary>
    Requested,

    /// <summary>不予删除</summary>
    Declined,

    /// <summary>已删除</summary>
    Erased,
}

/// <summary>Whoever is, was or shall be forgotten 个人信息删除台账. It holds nothing personal.</summary>
/// <param name="Subject">Party id; tells nobody who it was.</param>
/// <param name="RequestNumber">Number of the latest request.</param>
/// <param name="RequestedBy">Account of the officer who brought it forward.</param>
/// <param name="DecidedBy">Account of the officer who decided.</param>
/// <param name="Article">Article or rule for which the request was declined.</param>
/// <param name="Matters">Streams in which the values stand sealed for ever.</param>
/// <param name="Authority">Division whose authority was exercised.</param>
/// <param name="Version">Version of the subject's stream: what an act on it is based on.</param>
[ReadModel("subject_register", version: 1), History, ReadableBy(Role.WindowClerk, Role.DecisionMaker, Role.SuperiorAuthority, Role.Auditor)]
[NoValidity("A procedure: it is pending or decided, and gives no right for a time.")]
public sealed record SubjectRegister(
    [property: Key] string Subject,
    [property: Filterable] ErasureStage Stage,
    ErasureBasis Basis,
    [property: Filterable(Exact = true)] string RequestNumber,
    string RequestedBy,
    [property: Filterable] LocalDate RequestedOn,
    string? DecidedBy,
    [property: Filterable] LocalDate? DecidedOn,
    string? Article,
    ImmutableArray<string> Matters,
    [property: Jurisdiction] string Authority,
    long Version)
{
    public static SubjectRegister Evolve(SubjectRegister? row, SubjectFact fact, FactContext at) => fact switch
    {
        ErasureRequested requested => new(
            at.Key, ErasureStage.Requested, requested.Basis, requested.RequestNumber, requested.RequestedBy, requested.On, null, null, null, [],
            at.Envelope.Authority, at.Version),
        ErasureDeclined declined => row! with
        {
            Stage = ErasureStage.Declined, DecidedBy = declined.DecidedBy, DecidedOn = declined.On, Article = declined.Article, Version = at.Version,
        },
        SubjectErased erased => row! with
        {
            Stage = ErasureStage.Erased, DecidedBy = erased.DecidedBy, DecidedOn = erased.On, Matters = erased.Matters, Version = at.Version,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
