namespace Regulatory.Projections;

/// <summary>Folds a batch of facts in memory: which rows, then their states.</summary>
internal static class BatchFold
{
    /// <summary>The keys of every row that the facts touch, fact by fact.</summary>
    public static object[][] KeysOf(ReadOnlySpan<FactItem> facts)
    {
        var keys = new object[facts.Length][];
        for (var i = 0; i < facts.Length; i++)
            keys[i] = facts[i].Fold is { } fold ? [.. fold.KeysOf(facts[i].Body!, facts[i].Context)] : [];
        return keys;
    }

    /// <summary>Runs every fact over the rows it touches, in position order.</summary>
    public static void Run(ReadOnlySpan<FactItem> facts, object[][] keys, Dictionary<object, TouchedRow> rows)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (keys[i].Length == 0) continue;
            var context = facts[i].Context;
            foreach (var key in keys[i])
            {
                var row = rows[key];
                row.Become(facts[i].Fold!.Evolve(row.Now?.Row, key, facts[i].Body!, context), context.Position);
            }
        }
    }
}
