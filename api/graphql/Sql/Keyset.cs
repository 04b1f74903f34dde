namespace Regulatory.GraphQL.Sql;

/// <summary>
/// The rows beyond a cursor. PostgreSQL puts nulls last in ascending and first in descending order; so does this.
/// </summary>
internal static class Keyset
{
    /// <param name="values">The cursor's value for each key of the order.</param>
    /// <param name="after">Beyond it in the order; else before it.</param>
    public static string Predicate(Order order, IReadOnlyList<object?> values, string alias, bool after, Parameters parameters)
    {
        var keys = order.Keys;
        var alike = keys.All(key => !key.Column.Nullable && key.Descending == keys[0].Descending);
        if (alike)
        {
            // One comparison of rows, which an index over these columns serves.
            var columns = string.Join(", ", keys.Select(key => $"{alias}.\"{key.Column.Name}\""));
            var bounds = string.Join(", ", keys.Select((key, i) => parameters.Add(key.Column, values[i]!)));
            return $"({columns}) {(keys[0].Descending != after ? '>' : '<')} ({bounds})";
        }

        var ways = new List<string>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            if (Beyond(keys[i], values[i], alias, after, parameters) is not { } beyond) continue;
            var equals = keys.Take(i).Select((key, j) => SameAs(key.Column, values[j], alias, parameters));
            ways.Add($"({string.Join(" and ", equals.Append(beyond))})");
        }
        return ways.Count == 0 ? "false" : $"({string.Join(" or ", ways)})";
    }

    private static string SameAs(Column column, object? value, string alias, Parameters parameters) =>
        value is null ? $"{alias}.\"{column.Name}\" is null" : $"{alias}.\"{column.Name}\" = {parameters.Add(column, value)}";

    /// <summary>Rows that differ from the cursor in this column and lie on the wanted side; null when there can be none.</summary>
    private static string? Beyond(SortKey key, object? value, string alias, bool after, Parameters parameters)
    {
        var column = $"{alias}.\"{key.Column.Name}\"";
        var upward = key.Descending != after;
        if (value is null) return upward ? null : $"{column} is not null";
        var bound = parameters.Add(key.Column, value);
        return upward && key.Column.Nullable ? $"({column} > {bound} or {column} is null)" : $"{column} {(upward ? '>' : '<')} {bound}";
    }
}
