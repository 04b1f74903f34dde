using NodaTime;
using Npgsql;
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

/// <summary>How this layer reaches the read models.</summary>
/// <param name="Source">Connections as the role that may only read; statements stay prepared if it says so.</param>
/// <param name="Cursors">Seals places in lists.</param>
public sealed record ReadStore(NpgsqlDataSource Source, Cursors Cursors)
{
    public ReadLimits Limits { get; init; } = new();

    /// <summary>Without it <c>atLeast</c> is answered from what is there: nothing ever lags.</summary>
    public WaitForPosition WaitFor { get; init; } = (_, _, _, _) => Task.FromResult(true);

    /// <summary>Without it <c>knownAt</c> takes positions only.</summary>
    public PositionAt PositionAt { get; init; } = (_, _) =>
        throw Codes.Bad("knownAt", "Give a ledger position; moments are not known here.");

    /// <summary>
    /// SQL of one row: position (bigint) and moment (timestamptz) up to which the read models behind the tables in $1 (text[], without schema) have
    /// folded the ledger; read in the same snapshot as the rows.
    /// </summary>
    public string? HeadSql { get; init; }

    /// <summary>Name of the session setting that row-level security reads the caller's division prefix from.</summary>
    public string JurisdictionSetting { get; init; } = "regulatory.jurisdiction";

    /// <summary>Name of the session setting that row-level security reads the caller's party from.</summary>
    public string PartySetting { get; init; } = "regulatory.party";
}
