using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// The read models of a process: runs them, waits for them, says where they are, rebuilds them. Needs the schema of
/// <see cref="ReadSchema"/>, and works under the role that owns the tables.
/// </summary>
public sealed class ReadModels : IAsyncDisposable
{
    private readonly FactFeed feed;
    private readonly ReadModelSettings settings;
    private readonly ILogger log;
    private readonly ReadModelProgress progress = new();
    private readonly NpgsqlDataSource pool;
    private readonly RunnerSessions sessions;

    public ReadModels(ReadModelCatalogue catalogue, FactFeed feed, string connectionString, ReadModelSettings settings, ILogger log)
    {
        (Catalogue, this.feed, this.settings, this.log) = (catalogue, feed, settings, log);
        pool = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true });
        sessions = new(connectionString);
    }

    public ReadModelCatalogue Catalogue { get; }

    /// <summary>Runs every read model until cancelled; a fault of one does not touch the others.</summary>
    public async Task Run(CancellationToken cancel)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var locks = new HostLocks(sessions.Own, settings.Time, log, ended.Token);
        var tail = new SharedTail(feed, ended.Token).Feed;
        var serving = Task.Run(locks.Run, CancellationToken.None);
        var runners = Task.WhenAll(Catalogue.Shapes.Select(shape => Task.Run(
            () => new ProjectionRunner(shape, tail, sessions, locks, settings, progress, log).Run(ended.Token), CancellationToken.None)));
        await Task.WhenAny(serving, runners).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(serving, runners).ConfigureAwait(false);
    }

    /// <summary>Waits until the served rows hold every fact up to a position.</summary>
    /// <returns>The position they are at: less than asked for when <paramref name="limit"/> ran out first.</returns>
    /// <exception cref="NpgsqlException">The database was away when the limit ran out.</exception>
    public async Task<long> WaitFor(string model, long position, TimeSpan limit, CancellationToken cancel = default)
    {
        var began = settings.Time.GetTimestamp();
        while (true)
        {
            var move = progress.NextMove(Catalogue[model].Name);
            var left = limit - settings.Time.GetElapsedTime(began);
            try
            {
                var reached = await PositionOf(model, cancel).ConfigureAwait(false);
                if (reached >= position || left <= TimeSpan.Zero) return reached;
            }
            catch (NpgsqlException away) when (left > TimeSpan.Zero && Faults.IsPassing(away))
            {
                // The database restarts: the wait goes on to its limit, and only then says so.
            }
            // A runner of this process says when it has moved; another node's is looked at now and then.
            await Task.WhenAny(move, Task.Delay(left < settings.Poll ? left : settings.Poll, settings.Time, cancel)).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The position of the served rows; 0 before there are any.</summary>
    public async Task<long> PositionOf(string model, CancellationToken cancel = default)
    {
        await using var connection = await pool.OpenConnectionAsync(cancel).ConfigureAwait(false);
        return await connection.Scalar<long>(
            "select coalesce((select position from read.projection_status where name = $1 and serving), 0)", cancel, model).ConfigureAwait(false);
    }

    /// <summary>Every build that is not retired, by name.</summary>
    public async Task<ImmutableArray<ReadModelStatus>> Status(CancellationToken cancel = default)
    {
        await using var connection = await pool.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await using var command = connection.Command(
            """
            select name, version, build, state, serving, position, updated_at, run_started_at,
                coalesce((position - run_from) / nullif(extract(epoch from updated_at - run_started_at), 0), 0)::float8,
                error, error_position, clock_timestamp()
              from read.projection_status where state <> 'retired' order by name, version, build
            """);
        var head = await feed.Head(cancel).ConfigureAwait(false);
        var found = ImmutableArray.CreateBuilder<ReadModelStatus>();
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            found.Add(await Read(reader, head, cancel).ConfigureAwait(false));
        return found.ToImmutable();
    }

    /// <summary>Decides that this version of a read model leaves a fact out; recorded for good. A stopped runner goes on.</summary>
    /// <exception cref="ArgumentException">No reason, or nobody who decided.</exception>
    public async Task Skip(string model, long position, string reason, string who, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        await using var connection = await pool.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await Skips.Record(connection, Catalogue[model], position, reason, who, cancel).ConfigureAwait(false);
    }

    /// <summary>Rebuilds a read model from its facts beside the served rows, and serves the result.</summary>
    /// <exception cref="PoisonFactException">A fact cannot be folded; the served rows stay.</exception>
    public Task<RebuildOutcome> Rebuild(string model, IProgress<RebuildProgress>? report = null, CancellationToken cancel = default) =>
        new Rebuild(Catalogue[model], feed, sessions.Own, settings).Run(report, cancel);

    public async ValueTask DisposeAsync()
    {
        await sessions.DisposeAsync().ConfigureAwait(false);
        await pool.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<ReadModelStatus> Read(NpgsqlDataReader row, long head, CancellationToken cancel)
    {
        var position = row.GetInt64(5);
        var speed = row.GetDouble(8);
        var behind = Math.Max(0, head - position);
        IReadOnlyList<RecordedFact> waiting = behind == 0 ? [] : await feed.Read(position, 1, cancel).ConfigureAwait(false);
        var age = waiting is [var oldest] ? Moment(row, 11) - oldest.RecordedAt : Duration.Zero;
        return new(
            row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3), row.GetBoolean(4), position, head, behind,
            Math.Max(0, age.TotalSeconds), Moment(row, 6), Moment(row, 7), speed,
            behind > 0 && speed > 0 ? Duration.FromSeconds(behind / speed) : null,
            row.IsDBNull(9) ? null : row.GetString(9), row.IsDBNull(10) ? null : row.GetInt64(10));
    }

    private static Instant Moment(NpgsqlDataReader row, int column) => Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(column));
}
