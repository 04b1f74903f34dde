using System.Collections.Immutable;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Random values of <c>where</c> and <c>order</c>.</summary>
internal sealed class RandomFilters(Random random, RandomSheet sheet, RandomValues values, Schema schema, ImmutableArray<Entity> entities)
{
    private IEnumerable<Column> Usable(Entity entity) => entity.Columns.Where(column => column.Filterable && !column.Internal && (column.Mask is null || sheet.Chance(3)));

    public object Order(Entity entity)
    {
        var columns = Usable(entity).ToList();
        var entries = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (object?)new Dictionary<string, object?>
        {
            [columns[random.Next(columns.Count)].Field] = new Word(sheet.Chance(50) ? "ASC" : "DESC"),
        }).ToList();
        return entries.Count == 1 && sheet.Chance(30) ? entries[0]! : entries;
    }

    public Dictionary<string, object?> Filter(Entity entity, int depth)
    {
        var filter = new Dictionary<string, object?>();
        var columns = Usable(entity).ToList();
        for (var i = random.Next(depth == 2 ? 1 : 0, 3); i > 0; i--)
        {
            var column = columns[random.Next(columns.Count)];
            if (!filter.ContainsKey(column.Field)) filter[column.Field] = Comparisons(entity, column, depth);
        }
        foreach (var junction in new[] { "and", "or" })
        {
            if (depth == 0 || !sheet.Chance(20)) continue;
            var branches = Enumerable.Range(0, random.Next(sheet.Chance(10) ? 0 : 1, 3)).Select(_ => (object?)Filter(entity, depth - 1)).ToList();
            filter[junction] = branches.Count == 1 && sheet.Chance(20) ? branches[0] : branches;
        }
        return filter;
    }

    private Dictionary<string, object?> Comparisons(Entity entity, Column column, int depth)
    {
        var comparisons = new Dictionary<string, object?>();
        for (var i = sheet.Chance(20) ? 2 : 1; i > 0; i--)
        {
            var (name, type, operand) = values.Operation(entity, column, LeafOf(column));
            if (!comparisons.ContainsKey(name) && Operand(type, operand) is var value && value != NaiveValues.Absent) comparisons[name] = value;
        }
        foreach (var junction in new[] { "and", "or" })
            if (depth > 0 && column.Kind is not SqlKind.Boolean && sheet.Chance(8))
                comparisons[junction] = Enumerable.Range(0, random.Next(1, 3)).Select(_ => (object?)Comparisons(entity, column, depth - 1)).ToList();
        return comparisons;
    }

    /// <summary>Inside a value that is written out, a part may be a variable; inside a variable it may not.</summary>
    private object? Operand(string type, Func<object?> value)
    {
        if (sheet.InVariable || !sheet.Chance(35)) return value();
        return new Word(sheet.Variable(type, value));
    }

    /// <summary>The GraphQL type of a column's values.</summary>
    public string LeafOf(Column column) => ((InputObjectType)((InputObjectType)schema.Type($"{entities.Single(entity => entity.Columns.Contains(column)).Name}FilterInput")!)
        .Field(column.Field)!.Type.Named).Field("eq")!.Type.Named.Name;
}
