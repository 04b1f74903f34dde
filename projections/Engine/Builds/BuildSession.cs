using System.Data;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>
/// The one session that writes a build: it holds the build's lock, and its transactions move rows and checkpoint together. When
/// the session dies, its lock and its unfinished work die with it.
/// </summary>
internal sealed class BuildSession
{
    private readonly NpgsqlConnection connection;
    private readonly RowTable rows;
    private bool notified;

    private BuildSession(NpgsqlConnection connection, Build build, BuildStatus status)
    {
        (this.connection, Build) = (connection, build);
        (Position, Serving, State) = (status.Position, status.Serving, status.State);
        rows = new(connection, build);
        connection.Notification += (_, _) => notified = true;
    }

    public Build Build { get; }

    public NpgsqlConnection Connection => connection;

    /// <summary>Whether the connection is still there; it may break by itself at any moment, and nobody is told before the next statement.</summary>
    public bool IsOpen => connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>Every fact up to here is in the rows.</summary>
    public long Position { get; private set; }

    public bool Serving { get; private set; }

    public string State { get; private set; }

    /// <summary>Waits for the build's lock, for as long as it takes; the connection belongs to the session from then on.</summary>
    /// <exception cref="SupersededException">The build was retired meanwhile.</exception>
    public static async Task<BuildSession> Open(NpgsqlConnection connection, Build build, CancellationToken cancel)
    {
        // In turns of five seconds: a session that waits inside the server for ever would hold the lock, once it has it, even if the answer
        // never arrived.
        await connection.Execute("set lock_timeout = '5s'", cancel).ConfigureAwait(false);
        while (!await Locked(connection, build.Lock, cancel).ConfigureAwait(false)) { }
        await connection.Execute("reset lock_timeout", cancel).ConfigureAwait(false);
        // The rows are derived: what a crash of the server takes is folded again. Keys always go through their index, whatever
        // the planner knows of a table that has just begun to fill.
        await connection.Execute(
            "set synchronous_commit = off; set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; listen read_projection;",
            cancel).ConfigureAwait(false);
        var builds = await BuildRegister.Of(connection, build.Shape.Name, cancel).ConfigureAwait(false);
        var status = builds.SingleOrDefault(build.Is) ?? throw new SupersededException($"{build.Name} was retired.");
        var session = new BuildSession(connection, build, status);
        await session.Update(
            "run_from = position, run_started_at = clock_timestamp(), updated_at = clock_timestamp(), error = null, error_position = null, state = 'catching-up'",
            cancel).ConfigureAwait(false);
        session.State = BuildStatus.CatchingUp;
        return session;
    }

    /// <summary>The rows with these keys as they stand, remembered from earlier batches or loaded with one query.</summary>
    public Task<Dictionary<object, TouchedRow>> Load(IEnumerable<object> keys, CancellationToken cancel) => rows.Load(keys, cancel);

    /// <summary>Writes the rows and moves the checkpoint to <paramref name="to"/>, both or neither.</summary>
    public async Task Commit(IReadOnlyCollection<TouchedRow> touched, long to, long head, CancellationToken cancel)
    {
        await using (var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false))
        {
            await rows.Write(touched, cancel).ConfigureAwait(false);
            await MoveCheckpoint(to, head, cancel).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
        }
        Position = to;
        rows.Remember(touched);
    }

    /// <summary>Puts rows and all their earlier states in place of those with the same keys; the checkpoint stays where it is.</summary>
    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task Replace(IReadOnlyCollection<TouchedRow> made, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        var mine = await connection.Scalar<long>(
            """
            with own as (select from read.projection_status
              where name = $1 and version = $2 and build = $3 and position = $4 and state <> 'retired' for update)
            select count(*) from own
            """, cancel, Build.Shape.Name, Build.Shape.Version, Build.Number, Position).ConfigureAwait(false);
        if (mine != 1) throw new SupersededException($"{Build.Name} was retired, or written by somebody else, at {Position}.");
        await rows.Replace(made, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        rows.Forget();
    }

    /// <summary>Forgets what was remembered of rows: a batch failed after it had folded.</summary>
    public void Forget() => rows.Forget();

    /// <summary>All facts are in the rows; says so once.</summary>
    public async Task BecomeLive(long head, CancellationToken cancel)
    {
        if (State == BuildStatus.Live) return;
        await Update("state = 'live', head_seen = $4, updated_at = clock_timestamp()", cancel, head).ConfigureAwait(false);
        State = BuildStatus.Live;
    }

    /// <summary>Serves this build instead of the one that is served now, unless that one is further along.</summary>
    /// <returns>Null when served now; else the position to fold on to first.</returns>
    public async Task<long?> TryServe(CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await BuildRegister.Lock(connection, Build.Shape, cancel).ConfigureAwait(false);
        // Holds the served build's next batch until the views point here: readers never go back in time.
        await connection.Execute("select from read.projection_status where name = $1 for update", cancel, Build.Shape.Name).ConfigureAwait(false);
        var builds = await BuildRegister.Of(connection, Build.Shape.Name, cancel).ConfigureAwait(false);
        var served = builds.SingleOrDefault(build => build.Serving);
        if (served is { } ahead && ahead.Position > Position) return ahead.Position;
        await BuildRegister.Serve(connection, Build, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        Serving = true;
        State = BuildStatus.Live;
        return null;
    }

    public async Task Stop(long position, string error, CancellationToken cancel)
    {
        await Update(
            "state = 'stopped', error = $4, error_position = $5, updated_at = clock_timestamp()", cancel, error, position).ConfigureAwait(false);
        State = BuildStatus.Stopped;
    }

    /// <summary>Waits until the fact is to be skipped, by a decision recorded in this process or another one.</summary>
    /// <exception cref="SupersededException">A rebuild took this build's place meanwhile.</exception>
    public async Task UntilSkipped(long position, CancellationToken cancel)
    {
        while (true)
        {
            notified = false;
            var skipped = await Skips.Of(connection, Build.Shape, cancel).ConfigureAwait(false);
            if (skipped.Contains(position)) return;
            var builds = await BuildRegister.Of(connection, Build.Shape.Name, cancel).ConfigureAwait(false);
            if (!builds.Any(Build.Is)) throw new SupersededException($"{Build.Name} was retired.");
            // A notice may have come in with the answer.
            if (!notified) await connection.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    public async Task Resume(CancellationToken cancel)
    {
        await Update("state = 'catching-up', error = null, error_position = null, updated_at = clock_timestamp()", cancel).ConfigureAwait(false);
        State = BuildStatus.CatchingUp;
    }

    private static async Task<bool> Locked(NpgsqlConnection connection, string name, CancellationToken cancel)
    {
        try
        {
            await connection.Execute("select pg_advisory_lock(hashtextextended($1, 0))", cancel, name).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException waited) when (waited.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private async Task MoveCheckpoint(long to, long head, CancellationToken cancel)
    {
        var moved = await connection.Execute(
            """
            update read.projection_status set position = $5, head_seen = greatest($5, $6), updated_at = clock_timestamp()
              where name = $1 and version = $2 and build = $3 and position = $4 and state <> 'retired'
            """,
            cancel, Build.Shape.Name, Build.Shape.Version, Build.Number, Position, to, head).ConfigureAwait(false);
        if (moved != 1) throw new SupersededException($"{Build.Name} was retired, or written by somebody else, at {Position}.");
    }

    private Task<int> Update(string what, CancellationToken cancel, params object[] values) =>
        connection.Execute(
            $"update read.projection_status set {what} where name = $1 and version = $2 and build = $3 and state <> 'retired'",
            cancel, [Build.Shape.Name, Build.Shape.Version, Build.Number, .. values]);
}
