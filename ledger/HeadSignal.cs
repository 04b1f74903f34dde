using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Knows how far the ledger has come: from the database's notifications, over one connection for all followers of a process, and
/// from this process's own appends. It only wakes followers; whoever hears nothing looks for himself now and then.
/// </summary>
internal sealed class HeadSignal(NpgsqlDataSource source) : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long head;
    private Task? listening;

    /// <summary>Begins to listen; further calls do nothing.</summary>
    public void Start()
    {
        lock (gate) listening ??= Task.Run(Listen);
    }

    public void Announce(long position)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            if (position <= head) return;
            head = position;
            waiting = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        waiting.SetResult();
    }

    /// <summary>Waits until there is something after a position, or for as long as <paramref name="atMost"/>.</summary>
    public async Task WaitBeyond(long position, TimeSpan atMost, CancellationToken cancellation)
    {
        Task waiting;
        lock (gate)
        {
            if (head > position) return;
            waiting = changed.Task;
        }
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(waiting, Task.Delay(atMost, enough.Token)).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        if (listening is not null) await listening.ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task Listen()
    {
        for (var attempt = 0; !stopping.IsCancellationRequested; attempt++)
        {
            try
            {
                var connection = await source.OpenConnectionAsync(stopping.Token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    var told = false;
                    connection.Notification += (_, _) => told = true;
                    await using var listen = new NpgsqlCommand("listen ledger", connection);
                    await listen.ExecuteNonQueryAsync(stopping.Token).ConfigureAwait(false);
                    // What was recorded before the listening began was announced to nobody.
                    await using var look = new NpgsqlCommand("select position from ledger.head", connection);
                    while (true)
                    {
                        // What a notification says is not believed: whoever may sign in to the database can send one. One that comes
                        // while the head is read may be of a later head.
                        told = false;
                        Announce((long)(await look.ExecuteScalarAsync(stopping.Token).ConfigureAwait(false))!);
                        attempt = 0;
                        if (!told) await connection.WaitAsync(stopping.Token).ConfigureAwait(false);
                    }
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (Faults.IsOfDatabase(lost))
            {
                // Followers look for themselves in the meantime.
                await Task.Delay(Faults.Pause(attempt)).ConfigureAwait(false);
            }
        }
    }
}
