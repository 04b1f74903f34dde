using Npgsql;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>How far the journal has come with a batch.</summary>
/// <param name="LastPlace">Place of the newest position there is.</param>
internal readonly record struct StoredBatch(long LastPlace, int Frames, int RepeatedFrames, int Positions, int RepeatedPositions, int Conflicts);

/// <summary>
/// Stores batches of frames and their positions over one session, each in one transaction. Whatever fails, the session is to be disposed
/// of: the next one finds out what of the batch is there.
/// </summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly Lookups lookups;
    private readonly CopyBuffer frames = new(), positions = new();

    private JournalWriter(NpgsqlConnection connection) => (this.connection, lookups) = (connection, new(connection));

    /// <param name="connectionString">As the application role.</param>
    public static async Task<JournalWriter> Open(string connectionString, CancellationToken cancellation)
    {
        var watched = new NpgsqlConnectionStringBuilder(LockSessions.Watched(connectionString));
        // All that this session asks is looked up by index; statistics of tables that are empty in the morning must not say otherwise.
        watched.Options += " -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";
        watched.MaxAutoPrepare = 16;
        watched.AutoPrepareMinUsages = 2;
        var connection = new NpgsqlConnection(watched.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            // Whatever the server's default is: what is answered for must be on disk. A stricter default stays.
            await using var durable = new NpgsqlCommand(
                "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')", connection);
            await durable.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            return new(connection);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stores what of a batch is not stored yet. When it returns, all of it is durable.</summary>
    /// <exception cref="PostgresException">With <see cref="PostgresErrorCodes.UniqueViolation"/>: something was stored before that was not
    /// looked up. Nothing of the batch is stored.</exception>
    public async Task<StoredBatch> Store(BatchPlan plan, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var (lastPlace, lastFrame, days) = await Begin(cancellation).ConfigureAwait(false);
        await lookups.Frames(plan.DoubtfulFrames, days.Today, cancellation).ConfigureAwait(false);
        await lookups.Newest(plan.Unknown, days.Today, cancellation).ConfigureAwait(false);
        plan.PlanPositions(days);
        await lookups.Positions(plan.DoubtfulPositions, cancellation).ConfigureAwait(false);

        var (place, frame) = Encode(plan, lastPlace, lastFrame, days.Today);
        if (frames.Rows > 0)
        {
            await Copy($"copy telemetry.frame ({JournalRows.FrameColumns}) from stdin (format binary)", frames, cancellation).ConfigureAwait(false);
            if (positions.Rows > 0)
                await Copy($"copy telemetry.position ({JournalRows.PositionColumns}) from stdin (format binary)", positions, cancellation).ConfigureAwait(false);
            await End(place, frame, plan, days.Today, cancellation).ConfigureAwait(false);
        }
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return new(
            place, frames.Rows, plan.Entries.Count - frames.Rows, positions.Rows, plan.Positions.Count - positions.Rows,
            plan.Positions.Count(position => !position.IsRepeated && position.Marks.HasFlag(PositionMarks.Conflict)));
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<(long Place, long Frame, StorageDays Days)> Begin(CancellationToken cancellation)
    {
        await using var begin = new NpgsqlCommand("select last_place, last_frame, today, first_day, last_day from telemetry.begin_batch()", connection);
        await using var row = await begin.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await row.ReadAsync(cancellation).ConfigureAwait(false);
        return (
            row.GetInt64(0), row.GetInt64(1),
            new(row.GetFieldValue<DateOnly>(2), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateOnly>(4)));
    }

    /// <summary>Drivers' cards of the frames that are being stored, with the number of each frame.</summary>
    private readonly List<(long Frame, JournalEntry Entry)> cards = [];

    /// <summary>Gives numbers to frames and places to positions, in the order in which they came.</summary>
    private (long Place, long Frame) Encode(BatchPlan plan, long place, long frame, DateOnly today)
    {
        frames.Begin();
        positions.Begin();
        cards.Clear();
        var next = 0;
        foreach (var entry in plan.Entries)
        {
            if (entry.IsRepeated) continue;
            JournalRows.Write(frames, entry, ++frame, today);
            if (entry is { Card: not null, Terminal: not null }) cards.Add((frame, entry));
            for (; next < plan.Positions.Count && plan.Positions[next].Entry == entry; next++)
                if (!plan.Positions[next].IsRepeated)
                    JournalRows.Write(positions, plan.Positions[next], ++place, frame);
        }
        return (place, frame);
    }

    private async Task Copy(string sql, CopyBuffer rows, CancellationToken cancellation)
    {
        var copy = await connection.BeginRawBinaryCopyAsync(sql, cancellation).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
            await copy.WriteAsync(rows.End(), cancellation).ConfigureAwait(false);
    }

    private async Task End(long place, long frame, BatchPlan plan, DateOnly today, CancellationToken cancellation)
    {
        await using var end = new NpgsqlBatch(connection);
        end.BatchCommands.Add(new("insert into telemetry.batch (last_place, last_frame, days) values ($1, $2, $3)")
        {
            Parameters =
            {
                new NpgsqlParameter<long> { TypedValue = place }, new NpgsqlParameter<long> { TypedValue = frame },
                new NpgsqlParameter<DateOnly[]> { TypedValue = [.. plan.Days] },
            },
        });
        foreach (var (number, entry) in cards)
            end.BatchCommands.Add(new("insert into telemetry.driver_card (frame, day, terminal, received_at, edition, sealed) values ($1, $2, $3, $4, $5, $6)")
            {
                Parameters =
                {
                    new NpgsqlParameter<long> { TypedValue = number }, new NpgsqlParameter<DateOnly> { TypedValue = today },
                    new NpgsqlParameter<int> { TypedValue = entry.Terminal!.Number },
                    new NpgsqlParameter<DateTime> { TypedValue = entry.ReceivedAt.ToDateTimeUtc() },
                    new NpgsqlParameter<short> { TypedValue = (short)entry.Edition }, new NpgsqlParameter<byte[]> { TypedValue = entry.Card! },
                },
            });
        end.BatchCommands.Add(new("notify telemetry"));
        await end.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
