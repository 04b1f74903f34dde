using System.Threading.Channels;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Group commit: callers put requests into a queue, a sender takes what has gathered and records it in one round trip, and every
/// caller gets its own outcome. There is no thread of its own to wake: the caller who finds a sender idle sets it going.
/// </summary>
internal sealed class Appender : IAsyncDisposable
{
    private readonly LedgerOptions options;
    private readonly BatchRecorder recorder;
    private readonly Channel<Pending> queue;
    private readonly Channel<BatchSender> idle;
    private readonly Lock taking = new();

    /// <param name="announce">Is told the new head after each batch.</param>
    public Appender(NpgsqlDataSource source, LedgerOptions options, Action<long> announce)
    {
        this.options = options;
        recorder = new(options, announce);
        queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(options.QueueLimit) { FullMode = BoundedChannelFullMode.Wait });
        idle = Channel.CreateBounded<BatchSender>(options.InFlight);
        for (var i = 0; i < options.InFlight; i++) idle.Writer.TryWrite(new BatchSender(source));
    }

    /// <exception cref="InvalidAppendException">The request itself is at fault.</exception>
    /// <exception cref="LedgerUnavailableException">The database stayed away for longer than the ledger's patience.</exception>
    /// <exception cref="ObjectDisposedException">The ledger is shutting down.</exception>
    public async Task<AppendOutcome> Append(AppendRequest request, CancellationToken cancellation)
    {
        var (facts, length) = AppendChecks.Measure(request, options);
        var pending = new Pending(request, facts, length, cancellation);
        try
        {
            await queue.Writer.WriteAsync(pending, cancellation).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(FactLedger), "The ledger is shutting down.");
        }
        if (idle.Reader.TryRead(out var sender)) Begin(sender);
        return await pending.Outcome.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes no more requests, records those that wait, and lets go of the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        for (var i = 0; i < options.InFlight; i++)
        {
            var sender = await idle.Reader.ReadAsync().ConfigureAwait(false);
            await using (sender.ConfigureAwait(false)) await Drain(sender).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// A lone caller's request goes out on its own thread. Among many, the sender queues up behind the others who are about to
    /// come back. Either way it goes on for others when this caller has gone, so it carries nothing of this caller's context.
    /// </summary>
    private void Begin(BatchSender sender)
    {
        if (sender.LastSize > 1)
        {
            ThreadPool.UnsafeQueueUserWorkItem(free => _ = Serve(free), sender, preferLocal: false);
            return;
        }
        using (ExecutionContext.SuppressFlow()) _ = Serve(sender);
    }

    private async Task Serve(BatchSender sender)
    {
        do
        {
            try
            {
                await Drain(sender).ConfigureAwait(false);
            }
            finally
            {
                idle.Writer.TryWrite(sender);
            }
            // Somebody may have come between the last look and the return of the sender, and found none idle.
        }
        while (queue.Reader.Count > 0 && idle.Reader.TryRead(out sender!));
    }

    private async Task Drain(BatchSender sender)
    {
        var batch = new List<Pending>();
        while (queue.Reader.Count > 0)
        {
            // The callers of the last batch are about to come back: let them run before the next batch closes.
            for (var turn = 0; turn < 3 && queue.Reader.Count < sender.LastSize; turn++) await Task.Yield();
            Take(batch);
            if (batch.Count == 0) continue;
            await recorder.Record(sender, batch).ConfigureAwait(false);
            batch.Clear();
        }
    }

    private void Take(List<Pending> batch)
    {
        lock (taking)
        {
            var (facts, length) = (0, 0);
            while (queue.Reader.TryPeek(out var next)
                && facts + next.Facts <= options.MaxBatchFacts && length + next.Length <= options.MaxBatchLength
                && batch.Count < options.MaxBatchFacts && queue.Reader.TryRead(out next))
            {
                // A caller that has gone away before its request was sent wants nothing recorded.
                if (next.Cancellation.IsCancellationRequested) continue;
                batch.Add(next);
                facts += next.Facts;
                length += next.Length;
            }
        }
    }
}
