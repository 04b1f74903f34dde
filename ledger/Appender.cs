using System.Threading.Channels;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Group commit: callers put requests into a queue, senders take what has gathered and record it in one round trip, and every
/// caller gets its own outcome.
/// </summary>
/// <remarks>
/// A batch whose connection breaks is sent again with the same command ids. If the first try was recorded after all, its requests
/// come back as <see cref="Duplicate"/> of themselves; they are never recorded twice.
/// </remarks>
internal sealed class Appender : IAsyncDisposable
{
    private readonly LedgerOptions options;
    private readonly Action<long> announce;
    private readonly Channel<Pending> queue;
    private readonly Lock taking = new();
    private readonly Task[] senders;

    /// <param name="announce">Is told the new head after each batch.</param>
    public Appender(NpgsqlDataSource source, LedgerOptions options, Action<long> announce)
    {
        this.options = options;
        this.announce = announce;
        queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(options.QueueLimit) { FullMode = BoundedChannelFullMode.Wait });
        senders = [.. Enumerable.Range(0, options.InFlight).Select(_ => Task.Run(() => Serve(new BatchSender(source))))];
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
        return await pending.Outcome.WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes no more requests, records those that wait, and lets go of the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await Task.WhenAll(senders).ConfigureAwait(false);
    }

    private async Task Serve(BatchSender sender)
    {
        await using (sender.ConfigureAwait(false))
        {
            var batch = new List<Pending>();
            var lastSize = 0;
            while (await queue.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                // The callers of the last batch are about to come back: let them run before the next batch closes.
                for (var turn = 0; turn < 3 && queue.Reader.Count < lastSize; turn++) await Task.Yield();
                Take(batch);
                if (batch.Count == 0) continue;
                lastSize = batch.Count;
                await Record(sender, batch).ConfigureAwait(false);
                batch.Clear();
            }
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

    /// <summary>Records a batch, however often it takes; every request in it has its outcome or its exception afterwards.</summary>
    private async Task Record(BatchSender sender, IReadOnlyList<Pending> batch)
    {
        var waiting = batch;
        var unknown = false;
        for (var attempt = 0; waiting.Count > 0; attempt++)
        {
            try
            {
                var outcomes = await sender.Send([.. waiting.Select(pending => pending.Request)]).ConfigureAwait(false);
                for (var i = 0; i < outcomes.Length; i++) waiting[i].Complete(outcomes[i]);
                announce(sender.Head);
                return;
            }
            catch (Exception fault) when (Faults.Of(fault) == Fault.Request)
            {
                await Separate(sender, waiting, fault).ConfigureAwait(false);
                return;
            }
            catch (Exception fault) when (Faults.Of(fault) == Fault.Connection)
            {
                unknown |= sender.WasSent;
                await sender.Disconnect().ConfigureAwait(false);
                if (sender.WasUsed) continue;
                waiting = [.. waiting.Where(pending => !GivenUp(pending, unknown, fault))];
                if (waiting.Count > 0) await Task.Delay(Faults.Pause(attempt)).ConfigureAwait(false);
            }
            catch (Exception fault)
            {
                // The database answers but cannot do the work; its own word for that means that the transaction was rolled back.
                unknown |= fault is not PostgresException;
                await sender.Disconnect().ConfigureAwait(false);
                foreach (var pending in waiting)
                    pending.Fail(new LedgerUnavailableException($"The ledger cannot record now: {fault.Message}", unknown, fault));
                return;
            }
        }
    }

    /// <summary>One request's data made the database refuse the batch: each half is tried by itself until it stands alone.</summary>
    private async Task Separate(BatchSender sender, IReadOnlyList<Pending> batch, Exception fault)
    {
        if (batch.Count == 1)
        {
            batch[0].Fail(new InvalidAppendException($"The database refuses this request: {fault.Message}", fault));
            return;
        }
        await Record(sender, [.. batch.Take(batch.Count / 2)]).ConfigureAwait(false);
        await Record(sender, [.. batch.Skip(batch.Count / 2)]).ConfigureAwait(false);
    }

    private bool GivenUp(Pending pending, bool unknown, Exception fault)
    {
        if (pending.Age < options.Patience) return false;
        pending.Fail(new LedgerUnavailableException($"The ledger's database is away: {fault.Message}", unknown, fault));
        return true;
    }
}
