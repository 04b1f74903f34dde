namespace Regulatory.Projections;

/// <summary>
/// Folds a batch into a build and commits it; before a fact that erases somebody, what was made of their values is made again. A fact that fails is found by halving: all before it is committed.</summary>
internal static class BatchWriter
{
    /// <exception cref="PoisonFactException">The fact that cannot be folded.</exception>
    public static async Task Write(
        BuildSession session, ReadOnlyMemory<FactItem> facts, long head, Forgetting forgetting, CancellationToken cancel)
    {
        for (var erasing = NextErasure(facts.Span); erasing >= 0; erasing = NextErasure(facts.Span))
        {
            await Fold(session, facts[..erasing], head, cancel).ConfigureAwait(false);
            await forgetting.Run(session, facts.Span[erasing], cancel).ConfigureAwait(false);
            await Fold(session, facts[erasing..(erasing + 1)], head, cancel).ConfigureAwait(false);
            facts = facts[(erasing + 1)..];
        }
        await Fold(session, facts, head, cancel).ConfigureAwait(false);
    }

    private static int NextErasure(ReadOnlySpan<FactItem> facts)
    {
        for (var i = 0; i < facts.Length; i++)
            if (facts[i].Erasure is not null) return i;
        return -1;
    }

    private static async Task Fold(BuildSession session, ReadOnlyMemory<FactItem> facts, long head, CancellationToken cancel)
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
            await Fold(session, facts[..half], head, cancel).ConfigureAwait(false);
            await Fold(session, facts[half..], head, cancel).ConfigureAwait(false);
        }
    }
}
