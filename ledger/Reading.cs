using NodaTime;

namespace Regulatory.Ledger;

/// <summary>A fact as it stands in the ledger.</summary>
/// <param name="Position">Gapless, in commit order, from 1.</param>
/// <param name="Version">Place in its stream, from 1.</param>
/// <param name="RecordedAt">The database's clock; nobody else sets it.</param>
/// <param name="Data">The stored bytes: canonical JSON.</param>
public sealed record RecordedFact(
    long Position,
    StreamName Stream,
    long Version,
    string Type,
    Instant RecordedAt,
    Guid CommandId,
    ActEnvelope Envelope,
    string Data);

/// <summary>What a fold needs of a fact: its place, its type and its data. A third of the work of a <see cref="RecordedFact"/>.</summary>
/// <param name="Version">Place in its stream, from 1.</param>
/// <param name="Data">The stored bytes: canonical JSON in UTF-8.</param>
public readonly record struct FactContent(long Position, long Version, string Type, ReadOnlyMemory<byte> Data);
