using NodaTime;

namespace Regulatory.GraphQL.Events;

/// <summary>A fact as subscribers hear of it: where it stands, what it is and what it is about. What it says stays in the record.</summary>
/// <param name="Position">Gapless, in the order of recording, from 1.</param>
/// <param name="Key">Key of the stream: also the key of the entity that the fact is about.</param>
/// <param name="Version">Place in its stream, from 1.</param>
/// <param name="Type">Name on the wire: <c>licensing.licence.revoked.v1</c>.</param>
/// <param name="Actor">Account of who acted.</param>
/// <param name="Capacity">The role in which they acted.</param>
/// <param name="Authority">Division code whose authority was exercised.</param>
public sealed record LedgerEvent(
    long Position, Instant RecordedAt, string Key, long Version, string Type, string Actor, string Capacity, string Authority);

/// <summary>Where events come from: the host's ledger, of which this layer knows only that its positions are gapless and in order.</summary>
/// <param name="Follow">(after) → every event after a position, in batches, for ever. Outlives a database that is away for a while.</param>
/// <param name="Read">
/// (after, limit) → the first events after a position, at most limit; fewer only at the end. UNAVAILABLE as a
/// <see cref="Execution.GraphQLException"/> when the ledger cannot be read.
/// </param>
/// <param name="Head">Position of the newest event, 0 for none; UNAVAILABLE likewise.</param>
public sealed record EventSource(
    Func<long, CancellationToken, IAsyncEnumerable<IReadOnlyList<LedgerEvent>>> Follow,
    Func<long, int, CancellationToken, Task<IReadOnlyList<LedgerEvent>>> Read,
    Func<CancellationToken, Task<long>> Head);
