using System.Data;
using Npgsql;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// One moment of the database for many connections: what is appended or sealed meanwhile is not seen by any of them. Read only.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly List<(NpgsqlConnection Connection, NpgsqlTransaction Transaction)> opened = [];
    private string? id;

    private Snapshot(NpgsqlDataSource source) => this.source = source;

    /// <summary>The connection that holds the moment; for the queries that are made once.</summary>
    public NpgsqlConnection First => opened[0].Connection;

    public static async Task<Snapshot> Take(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var snapshot = new Snapshot(source);
        try
        {
            var first = await snapshot.Open(cancellation).ConfigureAwait(false);
            await using var export = new NpgsqlCommand("select pg_export_snapshot()", first);
            snapshot.id = (string)(await export.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>One more connection that sees the same. Plans go by the indexes, whatever statistics say of tables that have grown.</summary>
    public async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        opened.Add((connection, transaction));
        // PostgreSQL made the id: letters, digits and hyphens.
        await using var command = new NpgsqlCommand(
            (id is null ? "" : $"set transaction snapshot '{id}';")
            + "set transaction read only; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;"
            + "set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off; set local jit = off;", connection);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        opened.Reverse();
        foreach (var (connection, transaction) in opened)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
