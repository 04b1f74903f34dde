using System.Data;
using Npgsql;

namespace Regulatory.Projections;

/// <summary>Where pieces of work are done in the database, each as a whole in one session.</summary>
internal interface IWorkplace
{
    /// <exception cref="NpgsqlException">The database is away, or the session has ended.</exception>
    Task<T> Work<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel);

    /// <summary>Does what may take long, or wait for somebody.</summary>
    /// <exception cref="NpgsqlException">The database is away, or the session has ended.</exception>
    Task<T> Apart<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel);
}

/// <summary>What workplaces are asked that gives nothing back.</summary>
internal static class Workplace
{
    public static Task Work(this IWorkplace place, Func<NpgsqlConnection, Task> work, CancellationToken cancel) =>
        place.Work(Nothing(work), cancel);

    public static Task Apart(this IWorkplace place, Func<NpgsqlConnection, Task> work, CancellationToken cancel) =>
        place.Apart(Nothing(work), cancel);

    private static Func<NpgsqlConnection, Task<bool>> Nothing(Func<NpgsqlConnection, Task> work) => async connection =>
    {
        await work(connection).ConfigureAwait(false);
        return true;
    };
}

/// <summary>A single session for everything: that of a rebuild, which holds its lock, too.</summary>
internal sealed class OneSession(NpgsqlConnection connection) : IWorkplace
{
    /// <summary>
    /// What is off in a session in which rows are written. They are derived: what a crash of the server takes is folded again. Keys always
    /// go through their index, whatever the planner knows of a table that has just begun to fill.
    /// </summary>
    private static readonly string[] Off = ["synchronous_commit", "enable_seqscan", "enable_hashjoin", "enable_mergejoin"];

    /// <summary>The same as options of a connection.</summary>
    public static string Options { get; } = string.Join(' ', Off.Select(setting => $"-c {setting}=off"));

    /// <summary>Makes a session one in which rows are written.</summary>
    public static async Task<OneSession> ForRows(NpgsqlConnection connection, CancellationToken cancel)
    {
        await connection.Execute(string.Concat(Off.Select(setting => $"set {setting} = off;")), cancel).ConfigureAwait(false);
        return new(connection);
    }

    public async Task<T> Work<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            return await work(connection).ConfigureAwait(false);
        }
        catch (InvalidOperationException lost) when (!connection.FullState.HasFlag(ConnectionState.Open))
        {
            // By its type, a session that has ended unnoticed is no failure of the database.
            throw new NpgsqlException("The session has ended.", lost);
        }
    }

    public Task<T> Apart<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel) => Work(work, cancel);
}
