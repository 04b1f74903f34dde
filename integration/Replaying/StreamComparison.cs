using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Replaying;

/// <summary>Which two moments of a stream are compared.</summary>
/// <param name="Stream">Kind of the aggregate: <c>licensing.licence</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="First">A position, a day (its end in China) or a moment.</param>
/// <param name="Second">Another one; it may be the earlier of the two.</param>
public sealed record ComparisonQuestion(string Stream, string Key, string First, string Second);

/// <summary>
/// A stream as the record knew it at two moments 两时点对照, and what differs. Personal values are masked. There are no facts where there is no such
/// stream, or one of which the reader may not see every fact.
/// </summary>
/// <param name="Facts">How many facts the stream has at the later of the two.</param>
/// <param name="Changes">From the first to the second.</param>
/// <param name="Between">Facts that only one of the two knew, in order; the latest hundred of them.</param>
/// <param name="FactsBetween">How many there are.</param>
public sealed record StreamComparison(
    string Stream, string Key, int Facts, StreamMoment First, StreamMoment Second, ImmutableArray<StateChange> Changes,
    ImmutableArray<FactBetween> Between, int FactsBetween)
{
    /// <summary>So many facts between two moments are shown.</summary>
    public const int MostBetween = 100;
}

/// <summary>A stream at one moment.</summary>
/// <param name="Moment">As it was asked for.</param>
/// <param name="Version">Of the latest fact; 0 where nothing was known yet.</param>
/// <param name="Position">Place in the ledger of the latest fact.</param>
/// <param name="State">As JSON; null where nothing was known yet.</param>
/// <param name="Law">The law that the latest fact was under.</param>
public sealed record StreamMoment(string Moment, long Version, long? Position, Instant? RecordedAt, string? State, LawAtStep? Law);

/// <summary>A fact that one moment knew and the other did not.</summary>
/// <param name="Zh">What the fact is called in Chinese.</param>
/// <param name="En">What the fact is called in English.</param>
public sealed record FactBetween(long Version, long Position, Instant RecordedAt, string Type, string Zh, string En, string Actor, string Capacity);
