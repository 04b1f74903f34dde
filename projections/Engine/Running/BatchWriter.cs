using Npgsql;

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
        catch (Exception fault) when (IsOfTheFacts(fault))
        {
            session.Forget();
            if (facts.Length == 1) throw new PoisonFactException(facts.Span[0].Fact.Position, facts.Span[0].Fact.Type, fault);
            var half = facts.Length / 2;
            await Write(session, facts[..half], head, cancel).ConfigureAwait(false);
            await Write(session, facts[half..], head, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The fold itself failed, or the database refused its values (22 data, 23 constraint, 54 too large).</summary>
    private static bool IsOfTheFacts(Exception fault) => fault switch
    {
        PostgresException refused => refused.SqlState[..2] is "22" or "23" or "54",
        NpgsqlException or SupersededException or PoisonFactException or OperationCanceledException or IOException => false,
        _ => true,
    };
}
