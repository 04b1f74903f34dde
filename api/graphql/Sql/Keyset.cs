namespace Regulatory.GraphQL.Sql;

/// <summary>
/// The rows beyond a cursor. PostgreSQL puts nulls last in ascending and first in descending order; so does this. Whether a value of the
/// cursor is null is asked in SQL, so that all cursors of an order share a statement.
/// </summary>
internal static class Keyset
{
    /// <param name="values">The cursor's value for each key of the order, as an <c>IReadOnlyList&lt;object?&gt;</c>.</param>
    /// <param name="after">Beyond it in the order; else before it.</param>
    public static string Predicate(Order order, Given values, string alias, bool after, Parameters parameters)
    {
        var keys = order.Keys;
        var bounds = keys.Select((key, i) => parameters.Add(key.Column, values.Item(i))).ToArray();
        if (keys.All(key => !key.Column.Nullable && key.Descending == keys[0].Descending))
        {
            // One comparison of rows, which an index over these columns serves.
            var columns = string.Join(", ", keys.Select(key => Sql(key.Column, alias)));
            return $"({columns}) {(keys[0].Descending != after ? '>' : '<')} ({string.Join(", ", bounds)})";
        }

        var ways = keys.Select((key, i) =>
        {
            var equals = keys.Take(i).Select((same, j) => SameAs(same.Column, bounds[j], alias));
            return $"({string.Join(" and ", equals.Append(Beyond(key, bounds[i], alias, after)))})";
        });
        return $"({string.Join(" or ", ways)})";
    }

    private static string Sql(Column column, string alias) => $"{alias}.\"{column.Name}\"";

    private static string SameAs(Column column, string bound, string alias) =>
        column.Nullable ? $"{Sql(column, alias)} is not distinct from {bound}" : $"{Sql(column, alias)} = {bound}";

    /// <summary>Rows that differ from the cursor in this column and lie on the wanted side. Nulls are the greatest.</summary>
    private static string Beyond(SortKey key, string bound, string alias, bool after)
    {
        var column = Sql(key.Column, alias);
        var upward = key.Descending != after;
        if (!key.Column.Nullable) return $"{column} {(upward ? '>' : '<')} {bound}";
        return upward
            ? $"{bound} is not null and ({column} > {bound} or {column} is null)"
            : $"({bound} is null and {column} is not null or {column} < {bound})";
    }
}
