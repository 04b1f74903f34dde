using System.Text;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>A filter argument as a SQL predicate. Columns come from the model, values become parameters.</summary>
internal sealed class Where(Entity entity, string alias, Parameters parameters, Caller caller, ReadLimits limits)
{
    private readonly StringBuilder shape = new();
    private int nodes;

    /// <summary>The filter without its values: what a cursor is bound to.</summary>
    public string Shape => shape.ToString();

    /// <param name="filter">Coerced <c>…FilterInput</c>.</param>
    /// <exception cref="GraphQLException">Too many comparisons, nested too deep, or on a masked column.</exception>
    public string Predicate(IReadOnlyDictionary<string, object?> filter) => Fields(filter, depth: 0);

    private string Fields(IReadOnlyDictionary<string, object?> filter, int depth)
    {
        if (depth > limits.FilterDepth) throw Codes.Bad("where", $"'and' and 'or' nest at most {limits.FilterDepth} deep.");
        var parts = new List<string>(filter.Count);
        shape.Append('{');
        foreach (var (name, value) in filter)
        {
            shape.Append(name).Append(':');
            if (name is Filters.And or Filters.Or)
            {
                if (Junction(value, name, depth, Fields) is { } junction) parts.Add(junction);
            }
            else if (value is IReadOnlyDictionary<string, object?> operations)
            {
                var column = Comparable(name);
                parts.Add(Operations(column, operations, depth));
            }
            else
            {
                throw Codes.Bad("where", $"'{name}' needs a comparison; 'eq: null' asks for rows without a value.");
            }
        }
        shape.Append('}');
        if (parts.Count == 0) CountNode();
        return Join(parts, " and ", whenEmpty: "true");
    }

    private string Operations(Column column, IReadOnlyDictionary<string, object?> operations, int depth)
    {
        if (depth > limits.FilterDepth) throw Codes.Bad("where", $"'and' and 'or' nest at most {limits.FilterDepth} deep.");
        var parts = new List<string>(operations.Count);
        shape.Append('{');
        foreach (var (name, value) in operations)
        {
            shape.Append(name).Append(',');
            if (name is Filters.And or Filters.Or)
            {
                if (Junction(value, name, depth, (inner, below) => Operations(column, inner, below)) is { } junction) parts.Add(junction);
                continue;
            }
            CountNode();
            parts.Add(Comparison.Sql($"{alias}.\"{column.Name}\"", column, name, value, parameters, limits));
        }
        shape.Append('}');
        if (parts.Count == 0) CountNode();
        return Join(parts, " and ", whenEmpty: "true");
    }

    private string? Junction(
        object? value, string name, int depth, Func<IReadOnlyDictionary<string, object?>, int, string> inner)
    {
        if (value is not IReadOnlyList<object?> branches) return null;
        if (branches.Count > limits.FilterNodes) throw Codes.Bad("where", $"'{name}' has at most {limits.FilterNodes} branches.");
        shape.Append('[');
        var parts = branches.OfType<IReadOnlyDictionary<string, object?>>().Select(branch => inner(branch, depth + 1)).ToList();
        shape.Append(']');
        if (parts.Count == 0) CountNode();
        return name == Filters.And ? Join(parts, " and ", whenEmpty: "true") : Join(parts, " or ", whenEmpty: "false");
    }

    /// <summary>A comparison, or a branch without any.</summary>
    private void CountNode()
    {
        if (++nodes > limits.FilterNodes) throw Codes.Bad("where", $"A filter has at most {limits.FilterNodes} comparisons.");
    }

    private Column Comparable(string field)
    {
        var column = entity.ColumnOfField(field) ?? throw Codes.Bad("where", $"{entity.Name} has no field '{field}'.");
        return RowRules.SeesClear(column, caller)
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
