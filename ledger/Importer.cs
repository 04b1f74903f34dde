using System.Collections.Immutable;
using System.Threading.Channels;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Records many acts in one round trip, over connections of its own, so that a migration does not stand in the queue before those who
/// act now: between two of its batches the lock of the ledger is free for theirs.
/// </summary>
internal sealed class Importer : IAsyncDisposable
{
    /// <summary>One batch is recorded while the next is being sent; a third would only keep others from the lock.</summary>
    private const int InFlight = 2;

    private readonly LedgerOptions options;
    private readonly BatchRecorder recorder;
    private readonly Channel<BatchSender> idle = Channel.CreateBounded<BatchSender>(InFlight);

    /// <param name="announce">Is told the new head after each batch.</param>
    public Importer(NpgsqlDataSource source, LedgerOptions options, Action<long> announce)
    {
        this.options = options;
        recorder = new(options, announce);
        for (var i = 0; i < InFlight; i++) idle.Writer.TryWrite(new BatchSender(source));
    }

    public async Task<ImmutableArray<AppendOutcome>> Import(IReadOnlyList<AppendRequest> acts, CancellationToken cancellation)
    {
        var batch = new Pending[acts.Count];
        var (facts, length) = (0, 0L);
        for (var i = 0; i < batch.Length; i++)
        {
            var (count, characters) = AppendChecks.Measure(acts[i], options);
            (facts, length) = (facts + count, length + characters);
            batch[i] = new(acts[i], count, characters, cancellation);
        }
        if (acts.Count > options.MaxImportFacts || facts > options.MaxImportFacts || length > options.MaxBatchLength)
            throw new InvalidAppendException(
                $"One call imports at most {options.MaxImportFacts} acts and facts and {options.MaxBatchLength} characters of data, not {acts.Count}, {facts} and {length}.");
        BatchSender sender;
        try
        {
            sender = await idle.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(FactLedger), "The ledger is shutting down.");
        }
        try
        {
            await recorder.Record(sender, batch).ConfigureAwait(false);
        }
        finally
        {
            idle.Writer.TryWrite(sender);
        }
        return [.. await Task.WhenAll(batch.Select(pending => pending.Outcome)).ConfigureAwait(false)];
    }

    /// <summary>Lets those that are at work finish, and takes no more.</summary>
    public async ValueTask DisposeAsync()
    {
        for (var i = 0; i < InFlight; i++)
        {
            var sender = await idle.Reader.ReadAsync().ConfigureAwait(false);
            await sender.DisposeAsync().ConfigureAwait(false);
        }
        idle.Writer.Complete();
    }
}
