using Microsoft.Extensions.Logging;
using Npgsql;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// The locks of all builds that a host leads, held by one session. It asks twice a second for those that are wanted, in one statement, which
/// also shows that it still lives; when it has ended, all its locks are lost, and it begins anew.
/// </summary>
/// <param name="sessions">Unpooled.</param>
/// <param name="stop">Ends the session and with it the locks.</param>
internal sealed partial class HostLocks(NpgsqlDataSource sessions, TimeProvider time, ILogger log, CancellationToken stop)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, TaskCompletionSource<HeldLock>> wanted = [];
    private readonly List<(HeldLock Lock, TaskCompletionSource Done)> returned = [];
    private TaskCompletionSource woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Serves those who want locks, until it is told to stop.</summary>
    public async Task Run()
    {
        for (var fault = 0; !stop.IsCancellationRequested;)
        {
            using var lost = new CancellationTokenSource();
            try
            {
                var session = await sessions.OpenConnectionAsync(stop).ConfigureAwait(false);
                await using (session.ConfigureAwait(false))
                    while (true)
                    {
                        await Round(session, lost.Token).ConfigureAwait(false);
                        fault = 0;
                        await woken.Task.WaitAsync(NamedLocks.Interval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The session is closed.
            }
            catch (Exception ended) when (Faults.IsOfTheWay(ended))
            {
                Ended(log, ended.Message);
            }
            finally
            {
                await Lose(lost).ConfigureAwait(false);
            }
            await Task.Delay(Pause(fault++), time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Waits for a lock, for as long as it takes.</summary>
    public async Task<HeldLock> Take(string name, CancellationToken cancel)
    {
        var taking = new TaskCompletionSource<HeldLock>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate) wanted.Add(name, taking);
        Wake();
        try
        {
            return await taking.Task.WaitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            bool waits;
            lock (gate) waits = wanted.Remove(name);
            // It was taken at the same moment.
            if (!waits) await (await taking.Task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives a lock back; it is free when this has completed.</summary>
    internal async ValueTask Return(HeldLock held)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (held.Lost.IsCancellationRequested) return;
            returned.Add((held, done));
        }
        Wake();
        await done.Task.ConfigureAwait(false);
    }

    private void Wake()
    {
        lock (gate) woken.TrySetResult();
    }

    private async Task Round(NpgsqlConnection session, CancellationToken lost)
    {
        string[] names;
        (HeldLock Lock, TaskCompletionSource Done)[] back;
        lock (gate)
        {
            woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
            (names, back) = ([.. wanted.Keys], [.. returned]);
        }
        if (back.Length > 0)
        {
            await NamedLocks.Return(session, [.. back.Select(one => one.Lock.Name)], stop).ConfigureAwait(false);
            lock (gate) returned.RemoveAll(one => Array.Exists(back, given => given.Lock == one.Lock));
            foreach (var (_, done) in back) done.SetResult();
        }
        foreach (var name in await NamedLocks.Try(session, names, stop).ConfigureAwait(false))
        {
            var taken = new HeldLock(this, name, lost);
            lock (gate)
                if (wanted.Remove(name, out var taking)) taking.SetResult(taken);
                // Whoever wanted it has gone meanwhile; nobody waits for its return either.
                else returned.Add((taken, new()));
        }
    }

    /// <summary>Tells everybody who holds a lock of the session, and those who were giving one back.</summary>
    private async Task Lose(CancellationTokenSource session)
    {
        // First: whoever gives a lock back from now on sees that it is lost.
        await session.CancelAsync().ConfigureAwait(false);
        (HeldLock Lock, TaskCompletionSource Done)[] back;
        lock (gate)
        {
            back = [.. returned];
            returned.Clear();
        }
        foreach (var (_, done) in back) done.SetResult();
    }

    /// <summary>50 ms, doubling up to a second: read models stand still meanwhile.</summary>
    private static TimeSpan Pause(int fault) => TimeSpan.FromMilliseconds(Math.Min(50 << Math.Min(fault, 5), 1000));

    [LoggerMessage(7, LogLevel.Warning, "The session that holds the locks of read models has ended: {Reason}")]
    private static partial void Ended(ILogger log, string reason);
}

/// <summary>A lock that this host holds; disposing of it gives it back.</summary>
internal sealed class HeldLock(HostLocks locks, string name, CancellationToken lost) : IAsyncDisposable
{
    public string Name => name;

    /// <summary>The session that held it has ended; somebody else may have it.</summary>
    public CancellationToken Lost => lost;

    public ValueTask DisposeAsync() => locks.Return(this);
}
