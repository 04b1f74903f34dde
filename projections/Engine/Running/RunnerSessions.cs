using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// The sessions in which a host's runners work. Batches go through a few that are shared, one piece of work at a time in each; what may
/// take long or wait for somebody has a session of its own and is rare. None of them holds a lock longer than its work.
/// </summary>
internal sealed class RunnerSessions : IWorkplace, IAsyncDisposable
{
    private readonly NpgsqlDataSource own;
    private readonly NpgsqlDataSource shared;
    private readonly SemaphoreSlim free;

    /// <param name="connectionString">As the role that owns the tables.</param>
    public RunnerSessions(string connectionString)
    {
        own = LockSessions.Of(connectionString);
        var watched = new NpgsqlConnectionStringBuilder(LockSessions.Watched(connectionString));
        shared = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(watched.ConnectionString)
        {
            Pooling = true,
            MaxPoolSize = Shared,
            // Nothing that is done here leaves anything behind in the session.
            NoResetOnClose = true,
            // Every batch of a read model asks the same few things.
            MaxAutoPrepare = Prepared,
            AutoPrepareMinUsages = 2,
            Options = $"{watched.Options} {OneSession.Options}",
        });
        free = new(Shared);
    }

    /// <summary>How many are shared: more than there are processors, for some wait for the disk; not so many that they hinder each other.</summary>
    public static int Shared { get; } = Math.Max(8, 2 * Environment.ProcessorCount);

    /// <summary>Statements that each of the shared sessions keeps prepared: two or three a read model.</summary>
    private const int Prepared = 120;

    /// <summary>Sessions for those who hold locks.</summary>
    public NpgsqlDataSource Own => own;

    /// <summary>Does a short piece of work in one of the shared sessions.</summary>
    public async Task<T> Work<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        await free.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await In(shared, work, cancel).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Does what may take long, or wait, in a session of its own.</summary>
    /// <exception cref="NpgsqlException">The database is away, or the session has ended.</exception>
    public Task<T> Apart<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel) => In(own, work, cancel);

    public async ValueTask DisposeAsync()
    {
        await shared.DisposeAsync().ConfigureAwait(false);
        await own.DisposeAsync().ConfigureAwait(false);
        free.Dispose();
    }

    private static async Task<T> In<T>(NpgsqlDataSource source, Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        var connection = await source.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false)) return await new OneSession(connection).Work(work, cancel).ConfigureAwait(false);
    }
}
