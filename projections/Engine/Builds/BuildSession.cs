using Npgsql;

namespace Regulatory.Projections;

/// <summary>
/// One term of writing a build, by whoever holds its lock. Its transactions move rows and checkpoint together. Should the lock be lost
/// unnoticed, the next term ends this one: a transaction of an earlier term, or from another position, changes nothing.
/// </summary>
internal sealed class BuildSession
{
    private readonly IWorkplace place;
    private readonly RowTable rows;
    private readonly long term;

    private BuildSession(IWorkplace place, Build build, long term, long position, bool serving)
    {
        (this.place, Build, this.term) = (place, build, term);
        (Position, Serving, State) = (position, serving, BuildStatus.CatchingUp);
        rows = new(build);
    }

    public Build Build { get; }

    /// <summary>Where the build is worked on.</summary>
    public IWorkplace Place => place;

    /// <summary>Every fact up to here is in the rows.</summary>
    public long Position { get; private set; }

    public bool Serving { get; private set; }

    public string State { get; private set; }

    /// <summary>Begins a term.</summary>
    /// <param name="place">Where there is work to do; whoever opens the session holds the build's lock.</param>
    /// <exception cref="SupersededException">The build was retired meanwhile.</exception>
    public static Task<BuildSession> Open(IWorkplace place, Build build, CancellationToken cancel) => place.Work(
        async connection =>
        {
            // Waits for what an earlier term has not ended yet, and then ends that term.
            await using var begin = connection.Command(
                """
                update read.projection_status set term = term + 1, run_from = position, run_started_at = clock_timestamp(),
                    updated_at = clock_timestamp(), error = null, error_position = null, state = 'catching-up'
                  where name = $1 and version = $2 and build = $3 and state <> 'retired'
                  returning term, position, serving
                """,
                build.Shape.Name, build.Shape.Version, build.Number);
            await using var begun = await begin.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            return await begun.ReadAsync(cancel).ConfigureAwait(false)
                ? new BuildSession(place, build, begun.GetInt64(0), begun.GetInt64(1), begun.GetBoolean(2))
                : throw new SupersededException($"{build.Name} was retired.");
        },
        cancel);

    /// <summary>The rows with these keys as they stand, remembered from earlier batches or loaded with one query.</summary>
    public Task<Dictionary<object, TouchedRow>> Load(IEnumerable<object> keys, CancellationToken cancel) => rows.Load(place, keys, cancel);

    /// <summary>Writes the rows and moves the checkpoint to <paramref name="to"/>, both or neither.</summary>
    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task Commit(IReadOnlyCollection<TouchedRow> touched, long to, long head, CancellationToken cancel)
    {
        await place.Work(
            async connection =>
            {
                if (!touched.Any(row => row.Changed))
                {
                    await MoveCheckpoint(connection, to, head, cancel).ConfigureAwait(false);
                    return;
                }
                await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
                await rows.Write(connection, touched, cancel).ConfigureAwait(false);
                await MoveCheckpoint(connection, to, head, cancel).ConfigureAwait(false);
                await transaction.CommitAsync(cancel).ConfigureAwait(false);
            },
            cancel).ConfigureAwait(false);
        Position = to;
        rows.Remember(touched);
    }

    /// <summary>Puts rows and all their earlier states in place of those with the same keys; the checkpoint stays where it is.</summary>
    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task Replace(IReadOnlyCollection<TouchedRow> made, CancellationToken cancel)
    {
        await place.Work(
            async connection =>
            {
                await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
                var mine = await connection.Scalar<long>(
                    """
                    with own as (select from read.projection_status
                      where name = $1 and version = $2 and build = $3 and position = $4 and term = $5 and state <> 'retired' for update)
                    select count(*) from own
                    """,
                    cancel, Build.Shape.Name, Build.Shape.Version, Build.Number, Position, term).ConfigureAwait(false);
                if (mine != 1) throw Superseded();
                await rows.Replace(connection, made, cancel).ConfigureAwait(false);
                await transaction.CommitAsync(cancel).ConfigureAwait(false);
            },
            cancel).ConfigureAwait(false);
        rows.Forget();
    }

    /// <summary>Forgets what was remembered of rows: a batch failed after it had folded.</summary>
    public void Forget() => rows.Forget();

    /// <summary>Facts that this version leaves out, by recorded decisions.</summary>
    public Task<IReadOnlySet<long>> Skipped(CancellationToken cancel) =>
        place.Work(connection => Skips.Of(connection, Build.Shape, cancel), cancel);

    /// <summary>Makes the indexes that readers need, if they are not there yet.</summary>
    public Task Index(CancellationToken cancel) => place.Apart(connection => BuildRegister.Index(connection, Build, cancel), cancel);

    /// <summary>All facts are in the rows; says so once.</summary>
    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task BecomeLive(long head, CancellationToken cancel)
    {
        if (State == BuildStatus.Live) return;
        await Update("state = 'live', head_seen = $5, updated_at = clock_timestamp()", cancel, head).ConfigureAwait(false);
        State = BuildStatus.Live;
    }

    /// <summary>Serves this build instead of the one that is served now, unless that one is further along.</summary>
    /// <returns>Null when served now; else the position to fold on to first.</returns>
    public async Task<long?> TryServe(CancellationToken cancel)
    {
        var ahead = await place.Apart(connection => Serve(connection, cancel), cancel).ConfigureAwait(false);
        if (ahead is not null) return ahead;
        Serving = true;
        State = BuildStatus.Live;
        return null;
    }

    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task Stop(long position, string error, CancellationToken cancel)
    {
        await Update(
            "state = 'stopped', error = $5, error_position = $6, updated_at = clock_timestamp()", cancel, error, position).ConfigureAwait(false);
        State = BuildStatus.Stopped;
    }

    /// <summary>Waits until the fact is to be skipped, by a decision recorded in this process or another one.</summary>
    /// <exception cref="SupersededException">A rebuild took this build's place meanwhile.</exception>
    public Task UntilSkipped(long position, CancellationToken cancel) => place.Apart(
        async connection =>
        {
            var notified = false;
            connection.Notification += (_, _) => notified = true;
            await connection.Execute("listen read_projection", cancel).ConfigureAwait(false);
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
        },
        cancel);

    /// <exception cref="SupersededException">The build was retired, or written by somebody else.</exception>
    public async Task Resume(CancellationToken cancel)
    {
        await Update("state = 'catching-up', error = null, error_position = null, updated_at = clock_timestamp()", cancel).ConfigureAwait(false);
        State = BuildStatus.CatchingUp;
    }

    private async Task<long?> Serve(NpgsqlConnection connection, CancellationToken cancel)
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
        return null;
    }

    private async Task MoveCheckpoint(NpgsqlConnection connection, long to, long head, CancellationToken cancel)
    {
        var moved = await connection.Execute(
            """
            update read.projection_status set position = $6, head_seen = greatest($6, $7), updated_at = clock_timestamp()
              where name = $1 and version = $2 and build = $3 and position = $4 and term = $5 and state <> 'retired'
            """,
            cancel, Build.Shape.Name, Build.Shape.Version, Build.Number, Position, term, to, head).ConfigureAwait(false);
        if (moved != 1) throw Superseded();
    }

    private async Task Update(string what, CancellationToken cancel, params object[] values)
    {
        var changed = await place.Work(
            connection => connection.Execute(
                $"update read.projection_status set {what} where name = $1 and version = $2 and build = $3 and term = $4 and state <> 'retired'",
                cancel, [Build.Shape.Name, Build.Shape.Version, Build.Number, term, .. values]),
            cancel).ConfigureAwait(false);
        if (changed != 1) throw Superseded();
    }

    private SupersededException Superseded() => new($"{Build.Name} was retired, or written by somebody else, at {Position}.");
}
