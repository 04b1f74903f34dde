using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>The <c>order</c> argument: <c>[LicenceSortInput!]</c>, one column with its direction an entry.</summary>
public static class Sorts
{
    internal const string Descending = "DESC";

    private static readonly EnumType Direction = new("SortEnumType", [new EnumMember("ASC"), new EnumMember(Descending)])
    {
        Description = "The direction of an order.",
    };

    /// <summary>Null when no column may be sorted by.</summary>
    public static InputObjectType? Input(Entity entity)
    {
        var sortable = entity.Columns
            .Where(column => column.Filterable && !column.Internal && column.Kind is not (SqlKind.Json or SqlKind.TextArray))
            .ToList();
        return sortable.Count == 0
            ? null
            : new InputObjectType($"{entity.Name}SortInput", () => sortable.Select(column => new InputValue(column.Field, Direction)))
            {
                Description = $"An order of {entity.Plural}: one field an entry, the first entry first.",
            };
    }
}
