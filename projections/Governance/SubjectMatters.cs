using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Projections.Governance;

/// <summary>
/// In which matters somebody's personal values stand 个人信息分布: one row a subject and a stream, found by the envelopes in the facts as
/// they stand, so that no context can be left out.
/// </summary>
/// <param name="Id">The subject and the stream: <c>P:0123…@licensing.licence/0198…</c>.</param>
/// <param name="Subject">Party id; tells nobody who it is.</param>
/// <param name="Stream">Kind of the aggregate: <c>licensing.licence</c>.</param>
/// <param name="StreamKey">Its key.</param>
/// <param name="Authority">Division whose authority was exercised first.</param>
/// <param name="FirstPosition">Position of the first fact with a value of theirs.</param>
/// <param name="LastPosition">Position of the latest.</param>
[ReadModel("subject_matters", version: 1), ReadableBy(Role.SuperiorAuthority, Role.Auditor)]
public sealed partial record SubjectMatters(
    [property: Key] string Id,
    [property: Filterable(Exact = true)] string Subject,
    [property: Filterable(Exact = true)] string Stream,
    string StreamKey,
    [property: Jurisdiction] string Authority,
    long FirstPosition,
    long LastPosition)
{
    public static IEnumerable<string> KeysOf(RecordedFact fact, FactContext at) =>
        Envelopes.EnumerateMatches(fact.Data).MoveNext()
            ? Envelopes.Matches(fact.Data).Select(envelope => $"{envelope.Groups[1].Value}@{fact.Stream}").Distinct()
            : [];

    public static SubjectMatters Evolve(SubjectMatters? row, string key, RecordedFact fact, FactContext at) =>
        row is null
            ? new(
                key, key[..key.IndexOf('@', StringComparison.Ordinal)], fact.Stream.Kind, fact.Stream.Key, fact.Envelope.Authority, fact.Position,
                fact.Position)
            : row with { LastPosition = fact.Position };

    /// <summary>A sealed value as canonical JSON writes it. Inside a text the quotation marks would be escaped.</summary>
    [GeneratedRegex("""\{"sealed":"[^"\\]*","subject":"([^"\\]+)"\}""")]
    private static partial Regex Envelopes { get; }
}
