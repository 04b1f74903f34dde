namespace Regulatory.Projections;

/// <summary>Folds a batch into a build and commits it. A fact that fails is found by halving: all before it is committed.</summary>
internal static class BatchWriter
{
    /// <exception cref="PoisonFactException">The fact that cannot be folded.</exception>
    public static async Task Write(BuildSession session, ReadOnlyMemory<FactItem> facts, long head, CancellationToken cancel)
    {
        if (facts.Length == 0) return;
        try
        {
            var keys = BatchFold.KeysOf(facts.Span);
            var rows = await session.Load(keys.SelectMany(key => key), cancel).ConfigureAwait(false);
            BatchFold.Run(facts.Span, keys, rows);
            await session.Commit(rows.Values, facts.Span[^1].Fact.Position, head, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (Faults.IsOfTheFacts(fault))
        {
            session.Forget();
            if (facts.Length == 1) throw new PoisonFactException(facts.Span[0].Fact.Position, facts.Span[0].Fact.Type, fault);
            var half = facts.Length / 2;
            await Write(session, facts[..half], head, cancel).ConfigureAwait(false);
            await Write(session, facts[half..], head, cancel).ConfigureAwait(false);
        }
    }
}
