using NodaTime;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// The turn of one reader of the ledger who must not run twice in a cluster: the session that holds the reader's advisory lock is the
/// only one that moves its checkpoint (<c>ledger.checkpoint</c>). When the session dies, the lock dies with it and another host's turn
/// begins at the checkpoint. What the reader did beyond it is done once more.
/// </summary>
public sealed class ReaderTurn : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly string reader;

    private ReaderTurn(NpgsqlConnection connection, string reader, long position) =>
        (this.connection, this.reader, Position) = (connection, reader, position);

    /// <summary>Everything up to here is done.</summary>
    public long Position { get; private set; }

    /// <summary>Waits until it is this process's turn, for as long as it takes.</summary>
    /// <param name="source">Connections as the application role.</param>
    /// <param name="reader">Name of the reader, such as <c>publisher:heads</c>.</param>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public static async Task<ReaderTurn> Take(
        NpgsqlDataSource source, string reader, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            await NamedLocks.Take(connection, LockOf(reader), time ?? TimeProvider.System, cancellation).ConfigureAwait(false);
            var position = await Scalar<long>(
                connection,
                """
                insert into ledger.checkpoint (reader, position) values ($1, 0)
                  on conflict (reader) do update set position = checkpoint.position returning position
                """,
                cancellation, reader).ConfigureAwait(false);
            return new(connection, reader, position);
        }
        catch
        {
            await Release(connection, reader).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>How far every reader has come that ever had a turn, by name.</summary>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public static async Task<IReadOnlyDictionary<string, ReaderProgress>> Progress(NpgsqlDataSource source, CancellationToken cancellation = default)
    {
        await using var ask = source.CreateCommand("select reader, position, moved_at from ledger.checkpoint order by reader");
        await using var rows = await ask.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var readers = new Dictionary<string, ReaderProgress>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            readers.Add(rows.GetString(0), new(rows.GetInt64(1), Instant.FromDateTimeUtc(rows.GetDateTime(2))));
        return readers;
    }

    /// <summary>Moves the checkpoint, durably.</summary>
    /// <exception cref="NpgsqlException">The database is away; the turn has ended.</exception>
    /// <exception cref="InvalidOperationException">Somebody else moved the checkpoint.</exception>
    public async Task MoveTo(long position, CancellationToken cancellation = default)
    {
        var moved = await Scalar<long>(
            connection,
            """
            with moved as (
              update ledger.checkpoint set position = $2, moved_at = clock_timestamp() where reader = $1 and position = $3 returning 1)
            select count(*) from moved
            """,
            cancellation, reader, position, Position).ConfigureAwait(false);
        if (moved != 1) throw new InvalidOperationException($"The checkpoint of {reader} was moved by somebody else.");
        Position = position;
    }

    /// <summary>Makes sure that the turn still lasts; to be asked now and then by a reader who has nothing to do.</summary>
    /// <exception cref="NpgsqlException">The session is gone; the turn has ended.</exception>
    public Task Check(CancellationToken cancellation = default) => Scalar<int>(connection, "select 1", cancellation);

    /// <summary>Ends the turn.</summary>
    public ValueTask DisposeAsync() => Release(connection, reader);

    private static string LockOf(string reader) => $"ledger.checkpoint {reader}";

    /// <summary>Gives the lock back before the connection goes into its pool, where it would keep it.</summary>
    private static async ValueTask Release(NpgsqlConnection connection, string reader)
    {
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                if (connection.FullState == System.Data.ConnectionState.Open)
                    await NamedLocks.Return(connection, [LockOf(reader)], CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception lost) when (Faults.IsOfDatabase(lost))
            {
                // The session took the lock with it.
            }
        }
    }

    private static async Task<T> Scalar<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        try
        {
            return (T)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
        }
        catch (InvalidOperationException lost) when (Faults.IsOfDeadConnection(lost, connection))
        {
            throw Faults.Lost(lost);
        }
    }
}

/// <summary>How far a reader of the ledger has come.</summary>
/// <param name="Position">Everything up to here is done.</param>
/// <param name="MovedAt">When the checkpoint last moved.</param>
public sealed record ReaderProgress(long Position, Instant MovedAt);
