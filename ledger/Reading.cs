using System.Text;
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
    string Data)
{
    private readonly byte[]? stored;
    private string? text = Data;

    /// <summary>As the database sent it: most readers never want the text, which takes twice the room of its bytes.</summary>
    internal RecordedFact(
        long position, StreamName stream, long version, string type, Instant recordedAt, Guid commandId, ActEnvelope envelope, byte[] stored)
        : this(position, stream, version, type, recordedAt, commandId, envelope, Data: null!) => this.stored = stored;

    public string Data
    {
        get => text ??= Encoding.UTF8.GetString(stored!);
        init => (text, stored) = (value, null);
    }

    /// <summary>The stored bytes: <see cref="Data"/> in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 => stored ?? Encoding.UTF8.GetBytes(text!);

    public bool Equals(RecordedFact? other) =>
        other is not null && Position == other.Position && Stream == other.Stream && Version == other.Version && Type == other.Type
        && RecordedAt == other.RecordedAt && CommandId == other.CommandId && Envelope == other.Envelope && Data == other.Data;

    public override int GetHashCode() => HashCode.Combine(Position, Stream, Version);
}

/// <summary>What a fold needs of a fact: its place, its type and its data. A third of the work of a <see cref="RecordedFact"/>.</summary>
/// <param name="Version">Place in its stream, from 1.</param>
/// <param name="Data">The stored bytes: canonical JSON in UTF-8.</param>
public readonly record struct FactContent(long Position, long Version, string Type, ReadOnlyMemory<byte> Data);
