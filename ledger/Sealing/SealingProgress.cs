using Npgsql;

namespace Regulatory.Ledger.Sealing;

/// <summary>How far a tree is behind the ledger.</summary>
/// <param name="Sealed">Position of the last sealed fact; 0 when nothing is sealed.</param>
/// <param name="Head">Position of the newest fact.</param>
/// <param name="LagSeconds">Since the oldest unsealed fact was recorded; 0 when all are sealed.</param>
/// <param name="SecondsSinceHead">Since the newest head was signed; null when there is none.</param>
public sealed record SealingProgress(long Sealed, long Head, double LagSeconds, double? SecondsSinceHead)
{
    public long LagFacts => Head - Sealed;

    internal const string Sql =
        """
        select coalesce(t.tree_size, 0), greatest(h.position, t.tree_size, 0),
          coalesce(extract(epoch from clock_timestamp() - ledger.recorded_at(coalesce(t.tree_size, 0) + 1)), 0)::float8,
          extract(epoch from clock_timestamp() - t.signed_at)::float8
        from ledger.head h
        left join lateral (select tree_size, signed_at from ledger.tree_head where tree = $1 order by tree_size desc limit 1) t on true
        """;

    internal static SealingProgress Of(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), Math.Max(0, row.GetDouble(2)), row.IsDBNull(3) ? null : row.GetDouble(3));
}
