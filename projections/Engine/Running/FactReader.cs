using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>Facts in position order, as one read model needs them.</summary>
/// <param name="Opening">Why a fact of the batch could not be opened; the batch ends before that fact.</param>
internal sealed record FactBatch(FactItem[] Facts, PoisonFactException? Opening)
{
    public static FactBatch Empty { get; } = new([], null);
}

/// <summary>Reads ahead while the last batch is being folded; opens only the facts that the read model folds.</summary>
internal sealed class FactReader(FactFeed feed, Evolution evolution, int limit) : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task<FactBatch>? ahead;
    private long aheadAfter;

    /// <summary>The facts after a position, at most a batch of them, none above <paramref name="until"/>.</summary>
    public async Task<FactBatch> Next(long after, IReadOnlySet<long> skipped, long until, CancellationToken cancel)
    {
        var batch = ahead is not null && aheadAfter == after
            ? await ahead.WaitAsync(cancel).ConfigureAwait(false)
            : await Read(after, skipped, until, cancel).ConfigureAwait(false);
        ahead = null;
        if (batch.Facts.Length < limit || batch.Opening is not null) return batch;
        aheadAfter = batch.Facts[^1].Fact.Position;
        if (aheadAfter < until) ahead = Task.Run(() => Read(aheadAfter, skipped, until, stop.Token), cancel);
        return batch;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        // What was read ahead is not wanted any more, nor why it failed.
        if (ahead is not null) await ahead.ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task<FactBatch> Read(long after, IReadOnlySet<long> skipped, long until, CancellationToken cancel)
    {
        var wanted = (int)Math.Min(limit, until - after);
        if (wanted <= 0) return FactBatch.Empty;
        var facts = await feed.Read(after, wanted, cancel).ConfigureAwait(false);
        var items = new FactItem[facts.Count];
        for (var i = 0; i < items.Length; i++)
        {
            try
            {
                var erasure = feed.Erases(facts[i]);
                items[i] = (skipped.Contains(facts[i].Position) ? new(facts[i], null, null) : Open(facts[i])) with { Erasure = erasure };
            }
            catch (Exception fault) when (Faults.IsOfTheFacts(fault))
            {
                return new(items[..i], new(facts[i].Position, facts[i].Type, fault));
            }
        }
        return new(items, null);
    }

    private FactItem Open(RecordedFact fact)
    {
        if (evolution.TakesEveryFact) return new(fact, evolution.For(typeof(RecordedFact)), fact);
        var fold = evolution.For(feed.TypeOf(fact.Type));
        return new(fact, fold, fold is null ? null : feed.Open(fact));
    }
}
