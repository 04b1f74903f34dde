using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.Subjects;

/// <summary>Why somebody is forgotten; a word of a list, so that nothing personal can be written here.</summary>
public enum ErasureBasis
{
    /// <summary>个人请求删除: the person asked for it.</summary>
    RequestOfTheSubject,

    /// <summary>处理目的已结束、保存期限届满: what it was kept for has ended, and the department deletes of its own accord.</summary>
    PurposeEnded,
}

/// <summary>What became of somebody as a subject of personal data. No fact holds anything personal.</summary>
public abstract record SubjectFact
{
    /// <summary>Legal day.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>Somebody is to be forgotten; another person decides 提请删除个人信息. Until then nothing new is recorded of them.</summary>
/// <param name="RequestNumber">Number of the request or of the department's own file.</param>
/// <param name="RequestedBy">Account of the officer who brought it forward.</param>
[Fact("governance.subject.erasure-requested.v1")]
public sealed record ErasureRequested(ErasureBasis Basis, string RequestNumber, string RequestedBy, LocalDate On) : SubjectFact;

/// <summary>The request came to nothing 不予删除: the person goes on to be known.</summary>
/// <param name="Article">The article or rule for which.</param>
[Fact("governance.subject.erasure-declined.v1")]
public sealed record ErasureDeclined(string RequestNumber, string Article, string DecidedBy, LocalDate On) : SubjectFact;

/// <summary>
/// Somebody is forgotten 个人信息已删除: with this fact, in the same transaction, the key that opens their personal values is destroyed.
/// </summary>
/// <param name="Subject">Whose key.</param>
/// <param name="Matters">Streams in which their values stand sealed for ever, by name: <c>licensing.licence/0198…</c>.</param>
/// <param name="RequestedBy">Account of the officer who brought it forward.</param>
/// <param name="DecidedBy">Account of the officer who decided.</param>
/// <param name="Agency">The authority in whose name they did.</param>
[Fact("governance.subject.erased.v1")]
public sealed record SubjectErased(
    PartyId Subject, ErasureBasis Basis, string RequestNumber, ImmutableArray<string> Matters, string RequestedBy, string DecidedBy,
    string Agency, LocalDate On)
    : SubjectFact;
