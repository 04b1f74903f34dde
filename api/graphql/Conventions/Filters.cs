using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>The <c>where</c> argument: <c>LicenceFilterInput</c> with one operation input a type of column.</summary>
public sealed class Filters(LeafTypes leaves)
{
    internal const string And = "and";
    internal const string Or = "or";

    private static readonly string[] Equality = ["eq", "neq"];
    private static readonly string[] Membership = ["in", "nin"];
    private static readonly string[] Comparing = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Text =
        ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    private readonly Dictionary<string, InputObjectType> operations = new(StringComparer.Ordinal);

    /// <summary>Null when no column may be filtered by.</summary>
    public InputObjectType? Input(Entity entity)
    {
        var filterable = entity.Columns
            .Where(column => column.Filterable && !column.Internal && column.Kind is not (SqlKind.Json or SqlKind.TextArray))
            .Select(column => new InputValue(column.Field, Operations(column)) { Description = column.Description })
            .ToList();
        if (filterable.Count == 0) return null;
        InputObjectType self = null!;
        return self = new InputObjectType($"{entity.Name}FilterInput", () => [.. Junctions(self), .. filterable])
        {
            Description = $"Conditions that {entity.Plural} must all meet.",
        };
    }

    private InputObjectType Operations(Column column)
    {
        var leaf = leaves.Of(column.ClrType);
        var name = $"{leaf.Name[..1].ToUpperInvariant()}{leaf.Name[1..]}OperationFilterInput";
        if (leaf.Name == "ID") name = "IdOperationFilterInput";
        if (column.Exact && leaf == Scalars.String) name = "ExactStringOperationFilterInput";
        if (operations.TryGetValue(name, out var known)) return known;
        InputObjectType self = null!;
        self = new InputObjectType(name, () => leaf.Name == "Boolean"
            ? Fields(leaf, Equality)
            : [.. Junctions(self), .. Fields(leaf, Equality), .. Lists(leaf), .. Special(column, leaf)])
        {
            Description = $"Comparisons with a value of type {leaf.Name}; all that are given must hold.",
        };
        operations.Add(name, self);
        return self;
    }

    private static IEnumerable<InputValue> Special(Column column, NamedType leaf) => column.Kind switch
    {
        SqlKind.Date or SqlKind.DateTime or SqlKind.Int or SqlKind.Long or SqlKind.Decimal => Fields(leaf, Comparing),
        SqlKind.Text when leaf == Scalars.String && !column.Exact => Fields(leaf, Text),
        // A part of a code is no code: it is compared as text.
        SqlKind.Text when leaf is ScalarType and not { Name: "ID" } => Fields(Scalars.String, ["startsWith", "nstartsWith"]),
        _ => [],
    };

    private static IEnumerable<InputValue> Fields(NamedType leaf, IEnumerable<string> names) =>
        names.Select(name => new InputValue(name, leaf));

    private static IEnumerable<InputValue> Lists(NamedType leaf) => Membership.Select(name => new InputValue(name, leaf.List()));

    private static IEnumerable<InputValue> Junctions(InputObjectType self) =>
        [new(And, self.NonNull().List()), new(Or, self.NonNull().List())];
}
