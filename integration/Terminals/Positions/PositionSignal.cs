using Npgsql;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>
/// Wakes those who wait for positions: this process's own journal says how far it has come, and the database when another host's has.
/// Whoever hears nothing looks for himself now and then.
/// </summary>
public sealed class PositionSignal(string connectionString, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long head;

    /// <summary>There are positions up to a place.</summary>
    public void Announce(long place)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            if (place <= head) return;
            (head, waiting) = (place, changed);
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        waiting.SetResult();
    }

    /// <summary>Waits until there is a position after a place, or for as long as <paramref name="atMost"/>.</summary>
    public async Task WaitBeyond(long place, TimeSpan atMost, CancellationToken cancellation)
    {
        Task waiting;
        lock (gate)
        {
            if (head > place) return;
            waiting = changed.Task;
        }
        try
        {
            await waiting.WaitAsync(atMost, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Then he looks for himself.
        }
    }

    /// <summary>Listens to the database until told to stop; where there is only one host, nobody needs to.</summary>
    public async Task Listen(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Ledger.LockSessions.Watched(connectionString));
                await connection.OpenAsync(stop).ConfigureAwait(false);
                await using (var listen = new NpgsqlCommand("listen telemetry", connection))
                    await listen.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
                while (true)
                {
                    // A notification is a reason to look, and nothing else: anybody in the database can send one.
                    await using (var look = new NpgsqlCommand("select last_place from telemetry.batch order by last_place desc limit 1", connection))
                        Announce(await look.ExecuteScalarAsync(stop).ConfigureAwait(false) as long? ?? 0);
                    await connection.WaitAsync(stop).ConfigureAwait(false);
                }
            }
            catch (Exception lost) when (lost is NpgsqlException or IOException or System.Net.Sockets.SocketException or InvalidOperationException)
            {
                await Task.Delay(Pause, time, stop).ConfigureAwait(false);
            }
        }
    }
}
