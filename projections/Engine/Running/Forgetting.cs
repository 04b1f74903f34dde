using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// Makes the rows again that were made of an erased person's values, earlier states and all, now that those values cannot be opened:
/// a row that no longer says who it was, and no copy of one that did. Doing it twice makes the same rows.
/// </summary>
/// <param name="skipped">Facts that this version leaves out.</param>
/// <param name="dropRetired">The build is the served one: copies of the read model that are no longer served go, too.</param>
internal sealed class Forgetting(FactFeed feed, ReadModelShape shape, IReadOnlySet<long> skipped, int batch, bool dropRetired)
{
    /// <summary>Before the erasing fact is folded: every fact before it is in the rows.</summary>
    /// <exception cref="PoisonFactException">A fact cannot be folded without the values; the erasing fact is named.</exception>
    public async Task Run(BuildSession session, FactItem erasing, CancellationToken cancel)
    {
        // Facts taken as they stand are never opened: there is nothing to forget.
        if (shape.Evolution.TakesEveryFact) return;
        try
        {
            var touching = await Of(erasing, cancel).ConfigureAwait(false);
            var keys = BatchFold.KeysOf(touching).SelectMany(key => key).ToHashSet();
            if (keys.Count == 0) return;
            if (!shape.Evolution.RowsOfOneStream) touching = await Everything(keys, erasing.Fact.Position, cancel).ConfigureAwait(false);
            var rows = keys.ToDictionary(key => key, key => new TouchedRow(key, null));
            var touched = Array.ConvertAll(BatchFold.KeysOf(touching), one => Array.FindAll(one, keys.Contains));
            BatchFold.Run(touching, touched, rows);
            await session.Replace(rows.Values, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (Faults.IsOfTheFacts(fault))
        {
            session.Forget();
            throw new PoisonFactException(erasing.Fact.Position, erasing.Fact.Type, fault);
        }
        if (dropRetired)
            await session.Place.Work(connection => BuildRegister.DropRetired(connection, shape, TimeSpan.Zero, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>The facts of the person's streams up to the erasing one.</summary>
    private async Task<FactItem[]> Of(FactItem erasing, CancellationToken cancel)
    {
        var facts = new List<FactItem>();
        foreach (var stream in erasing.Erasure!.Streams)
            facts.AddRange(Opened(await feed.Stream(stream, cancel).ConfigureAwait(false), erasing.Fact.Position));
        return [.. facts.OrderBy(fact => fact.Fact.Position)];
    }

    /// <summary>Every fact of the ledger up to the erasing one that touches one of the rows.</summary>
    private async Task<FactItem[]> Everything(HashSet<object> keys, long until, CancellationToken cancel)
    {
        var facts = new List<FactItem>();
        for (var after = 0L; after < until;)
        {
            var read = await feed.Read(after, batch, cancel).ConfigureAwait(false);
            if (read.Count == 0) break;
            facts.AddRange(Opened(read, until).Where(fact => fact.Fold!.KeysOf(fact.Body!, fact.Context).Any(keys.Contains)));
            after = read[^1].Position;
        }
        return [.. facts];
    }

    private IEnumerable<FactItem> Opened(IEnumerable<RecordedFact> facts, long until)
    {
        foreach (var fact in facts)
        {
            if (fact.Position >= until || skipped.Contains(fact.Position)) continue;
            if (shape.Evolution.For(feed.TypeOf(fact.Type)) is { } fold) yield return new(fact, fold, feed.Open(fact));
        }
    }
}
