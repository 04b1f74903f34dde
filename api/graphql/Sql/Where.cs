using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>A filter argument as a SQL predicate. Columns come from the model, values become parameters.</summary>
internal sealed class Where(Entity entity, string alias, Parameters parameters, Caller caller, ReadLimits limits)
{
    private int nodes;

    /// <param name="filter">A coerced <c>…FilterInput</c> of the wanted shape.</param>
    /// <param name="given">Where each request has one of the same shape.</param>
    /// <exception cref="GraphQLException">Too many comparisons, nested too deep, or on a masked column.</exception>
    public string Predicate(IReadOnlyDictionary<string, object?> filter, Given given) => Fields(filter, given, depth: 0);

    private string Fields(IReadOnlyDictionary<string, object?> filter, Given given, int depth)
    {
        CheckDepth(depth);
        var parts = new List<string>(filter.Count);
        foreach (var (name, value) in filter)
        {
            if (name is Filters.And or Filters.Or)
            {
                if (Junction(value, name, depth, given, Fields) is { } junction) parts.Add(junction);
            }
            else if (value is IReadOnlyDictionary<string, object?> operations)
            {
                var column = Comparable(name);
                parts.Add(Operations(column, operations, given.Field(name), depth));
            }
            else
            {
                throw Codes.Bad("where", $"'{name}' needs a comparison; 'eq: null' asks for rows without a value.");
            }
        }
        if (parts.Count == 0) CountNode();
        return Join(parts, " and ", whenEmpty: "true");
    }

    private string Operations(Column column, IReadOnlyDictionary<string, object?> operations, Given given, int depth)
    {
        var read = entity.ReadFor(column, caller.Roles);
        CheckDepth(depth);
        var parts = new List<string>(operations.Count);
        foreach (var (name, value) in operations)
        {
            if (name is Filters.And or Filters.Or)
            {
                var junction = Junction(value, name, depth, given, (inner, at, below) => Operations(column, inner, at, below));
                if (junction is not null) parts.Add(junction);
                continue;
            }
            CountNode();
            parts.Add(Comparison.Sql($"{alias}.\"{read.Name}\"", read, name, value, given.Field(name), parameters, limits));
        }
        if (parts.Count == 0) CountNode();
        return Join(parts, " and ", whenEmpty: "true");
    }

    private string? Junction(
        object? value, string name, int depth, Given given, Func<IReadOnlyDictionary<string, object?>, Given, int, string> inner)
    {
        if (value is not IReadOnlyList<object?> branches) return null;
        if (branches.Count > limits.FilterNodes) throw Codes.Bad("where", $"'{name}' has at most {limits.FilterNodes} branches.");
        var all = given.Field(name);
        var parts = branches.Select((branch, i) => inner((IReadOnlyDictionary<string, object?>)branch!, all.Item(i), depth + 1)).ToList();
        if (parts.Count == 0) CountNode();
        return name == Filters.And ? Join(parts, " and ", whenEmpty: "true") : Join(parts, " or ", whenEmpty: "false");
    }

    /// <summary>A comparison, or a branch without any.</summary>
    private void CountNode()
    {
        if (++nodes > limits.FilterNodes) throw Codes.Bad("where", $"A filter has at most {limits.FilterNodes} comparisons.");
    }

    private void CheckDepth(int depth)
    {
        if (depth > limits.FilterDepth) throw Codes.Bad("where", $"'and' and 'or' nest at most {limits.FilterDepth} deep.");
    }

    private Column Comparable(string field)
    {
        var column = entity.ColumnOfField(field) ?? throw Codes.Bad("where", $"{entity.Name} has no field '{field}'.");
        return RowRules.SeesClear(column, caller) || column.HasStandIn
            ? column
            : throw new GraphQLException($"'{field}' is masked for your roles and cannot be filtered by.", Codes.Forbidden);
    }

    private static string Join(List<string> parts, string with, string whenEmpty) => parts.Count switch
    {
        0 => whenEmpty,
        1 => parts[0],
        _ => $"({string.Join(with, parts)})",
    };
}
