using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Advisory locks by name, held by a session for as long as it lives. Whoever waits for one asks again and again: a session that waits
/// inside the server would not notice that the server's machine is gone, would hold the lock unknowingly when the answer got lost, and
/// would fill the server's log when it waits in turns.
/// </summary>
public static class NamedLocks
{
    /// <summary>Seconds in which the server says whether a lock is free.</summary>
    private const int Patience = 15;

    /// <summary>How long one who waits lets pass before asking again.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits for a lock, for as long as it takes. When it fails, the session may hold the lock all the same: it is to be closed.</summary>
    /// <exception cref="NpgsqlException">The session has ended.</exception>
    public static async Task Take(NpgsqlConnection session, string name, TimeProvider time, CancellationToken cancellation)
    {
        while (await Try(session, [name], cancellation).ConfigureAwait(false) is [])
            await Task.Delay(Interval, time, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes those of some locks that are free. None of them may be held by the session already: it would hold it twice.</summary>
    /// <returns>The names of those taken.</returns>
    /// <exception cref="NpgsqlException">The session has ended.</exception>
    public static Task<IReadOnlyList<string>> Try(NpgsqlConnection session, IReadOnlyList<string> names, CancellationToken cancellation) =>
        Ask(session, "select name from unnest($1) as wanted (name) where pg_try_advisory_lock(hashtextextended(name, 0))", names, cancellation);

    /// <summary>Gives locks of the session back.</summary>
    /// <exception cref="NpgsqlException">The session has ended, and the locks with it.</exception>
    public static Task Return(NpgsqlConnection session, IReadOnlyList<string> names, CancellationToken cancellation) =>
        Ask(session, "select name from unnest($1) as held (name) where pg_advisory_unlock(hashtextextended(name, 0))", names, cancellation);

    private static async Task<IReadOnlyList<string>> Ask(
        NpgsqlConnection session, string sql, IReadOnlyList<string> names, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var ask = new NpgsqlCommand(sql, session) { CommandTimeout = Patience };
#pragma warning restore CA2100
        ask.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. names] });
        try
        {
            await using var rows = await ask.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            var those = new List<string>();
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) those.Add(rows.GetString(0));
            return those;
        }
        catch (InvalidOperationException lost) when (Faults.IsOfDeadConnection(lost, session))
        {
            throw Faults.Lost(lost);
        }
    }
}
