using NodaTime;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>Where the ledger stood when a request was answered.</summary>
/// <param name="RecordedAt">When the fact there was recorded; null for an empty ledger.</param>
public sealed record LedgerHead(long Position, Instant? RecordedAt);

/// <summary>Waits until the read models behind these tables have folded a position.</summary>
/// <returns>False when the time limit came first.</returns>
public delegate Task<bool> WaitForPosition(
    IReadOnlyCollection<string> tables, long position, TimeSpan limit, CancellationToken cancellation);

/// <summary>The last position recorded at or before a moment; 0 before the first.</summary>
public delegate Task<long> PositionAt(Instant moment, CancellationToken cancellation);

/// <summary>When the fact at a position was recorded; null where there is none.</summary>
public delegate ValueTask<Instant?> RecordedAt(long position, CancellationToken cancellation);

/// <summary>How this layer reaches the read models.</summary>
/// <param name="Source">Connections as the role that may only read.</param>
/// <param name="Cursors">Seals places in lists.</param>
public sealed record ReadStore(ReadSource Source, Cursors Cursors)
{
    public ReadLimits Limits => Source.Limits;

    /// <summary>Without it <c>atLeast</c> is answered from what is there: nothing ever lags.</summary>
    public WaitForPosition WaitFor { get; init; } = (_, _, _, _) => Task.FromResult(true);

    /// <summary>Without it <c>knownAt</c> takes positions only.</summary>
    public PositionAt PositionAt { get; init; } = (_, _) =>
        throw Codes.Bad("knownAt", "Give a ledger position; moments are not known here.");

    /// <summary>
    /// From SQL of the names of tables (<c>text[]</c>, without schema) to SQL of the position (<c>bigint</c>) up to which the read models
    /// behind all of them have folded the ledger. It becomes part of the statement that reads the rows, so both are of one snapshot.
    /// Without it answers do not say of which place in the ledger they speak.
    /// </summary>
    public Func<string, string>? FoldedTo { get; init; }

    /// <summary>The moment that goes with a position.</summary>
    public RecordedAt RecordedAt { get; init; } = (_, _) => ValueTask.FromResult<Instant?>(null);

    /// <summary>Name of the session setting that row-level security reads the caller's division prefix from.</summary>
    public string JurisdictionSetting { get; init; } = "regulatory.jurisdiction";

    /// <summary>Name of the session setting that row-level security reads the caller's party from.</summary>
    public string PartySetting { get; init; } = "regulatory.party";
}
