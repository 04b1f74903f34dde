using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>The order of a page: what the request asks for, else the entity's own; the key makes it total.</summary>
internal sealed record Order(ImmutableArray<SortKey> Keys)
{
    /// <param name="order">Coerced list of <c>…SortInput</c>; null or empty for the entity's own order.</param>
    /// <exception cref="GraphQLException">A masked column, or more than five.</exception>
    public static Order Of(Entity entity, IReadOnlyList<object?>? order, Caller caller)
    {
        var keys = (order ?? []).OfType<IReadOnlyDictionary<string, object?>>()
            .Select(input => input.Count(part => part.Value is not null) == 1
                ? input.Single(part => part.Value is not null)
                : throw Codes.Bad("order", "Each entry of 'order' names one field: [{ a: ASC }, { b: DESC }]."))
            .Select(part => new SortKey(Sortable(entity, part.Key, caller), (string)part.Value! == Conventions.Sorts.Descending))
            .DistinctBy(key => key.Column.Name)
            .ToImmutableArray();
        if (keys.Length > 5) throw Codes.Bad("order", "An order has at most five columns.");
        if (keys.IsEmpty) keys = entity.DefaultOrder;
        if (keys.Any(key => key.Column.Name == entity.Key.Name)) return new(keys);
        return new(keys.Add(new(entity.Key, !keys.IsEmpty && keys[^1].Descending)));
    }

    /// <summary><c>number+,id+</c>: what a cursor is bound to.</summary>
    public string Shape => string.Join(',', Keys.Select(key => key.Column.Name + (key.Descending ? '-' : '+')));

    /// <param name="reverse">From the end: for <c>last</c>.</param>
    public string Sql(string alias, bool reverse) => string.Join(", ", Keys.Select(key =>
        $"{alias}.\"{key.Column.Name}\"{(key.Descending != reverse ? " desc" : "")}"));

    private static Column Sortable(Entity entity, string field, Caller caller)
    {
        var column = entity.ColumnOfField(field) ?? throw Codes.Bad("order", $"{entity.Name} has no field '{field}'.");
        return RowRules.SeesClear(column, caller) || column.HasStandIn
            ? entity.ReadFor(column, caller.Roles)
            : throw new GraphQLException($"'{field}' is masked for your roles and cannot be sorted by.", Codes.Forbidden);
    }
}
