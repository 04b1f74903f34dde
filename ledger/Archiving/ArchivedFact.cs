using NodaTime;

namespace Regulatory.Ledger.Archiving;

/// <summary>One row of the ledger's facts, column by column, as a file of the archive keeps it.</summary>
/// <param name="StreamId">The database's number of the stream.</param>
/// <param name="Version">Place in its stream, from 1.</param>
/// <param name="RecordedAt">Whole microseconds, as the database keeps them.</param>
/// <param name="Meta">The stored text: canonical JSON.</param>
/// <param name="Data">The stored text: canonical JSON.</param>
public sealed record ArchivedFact(
    long Position,
    long StreamId,
    StreamName Stream,
    long Version,
    Instant RecordedAt,
    Guid CommandId,
    string Type,
    string Actor,
    string Authority,
    string? OnBehalf,
    string? Causation,
    string? Correlation,
    string LawVersion,
    string Meta,
    string Data)
{
    /// <summary>The fact as every other reading of the ledger gives it.</summary>
    public RecordedFact ToRecorded()
    {
        var meta = EnvelopeMeta.Parse(Meta);
        return new(
            Position, Stream, Version, Type, RecordedAt, CommandId,
            new ActEnvelope(Actor, meta.Capacity, Authority, OnBehalf, Causation, Correlation, LawVersion, meta.Software, meta.Source), Data);
    }
}
