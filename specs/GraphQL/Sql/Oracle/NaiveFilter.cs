using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Says of one row whether a <c>where</c> holds, by comparing values in C#.</summary>
internal sealed class NaiveFilter(NaiveRows rows, Exercised exercised)
{
    public async Task<bool> Holds(NaiveRow row, Dictionary<string, object?> filter)
    {
        foreach (var (name, value) in filter)
        {
            if (name is "and" or "or")
            {
                if (value is not null && !await Junction(name, value, branch => Holds(row, branch), "filters")) return false;
            }
            else
            {
                var column = row.Entity.ColumnOfField(name)!;
                if (!await Compared(column, await rows.Value(row, column), (Dictionary<string, object?>)value!)) return false;
            }
        }
        return true;
    }

    private async Task<bool> Compared(Column column, object? left, Dictionary<string, object?> operations)
    {
        foreach (var (name, value) in operations)
        {
            if (name is "and" or "or")
            {
                if (value is not null && !await Junction(name, value, branch => Compared(column, left, branch), "comparisons")) return false;
                continue;
            }
            exercised.Saw($"{column.Kind} {name}{(value is null ? " null" : "")}");
            if (!Compared(column, left, name, value)) return false;
        }
        return true;
    }

    private async Task<bool> Junction(string name, object value, Func<Dictionary<string, object?>, Task<bool>> holds, string of)
    {
        var branches = NaiveValues.AsList(value);
        exercised.Saw($"{name} of {of}");
        foreach (var branch in branches)
        {
            if (await holds((Dictionary<string, object?>)branch!) != (name == "and")) return name == "or";
        }
        return name == "and";
    }

    /// <summary>Operations that begin with n are the opposite and hold for rows without a value.</summary>
    private static bool Compared(Column column, object? left, string operation, object? value) => operation switch
    {
        "eq" => Equals(left, NaiveValues.Operand(column, value)),
        "in" => NaiveValues.AsList(value).Any(item => Equals(left, NaiveValues.Operand(column, item))),
        "gt" => left is not null && Order(left, column, value) > 0,
        "gte" => left is not null && Order(left, column, value) >= 0,
        "lt" => left is not null && Order(left, column, value) < 0,
        "lte" => left is not null && Order(left, column, value) <= 0,
        "contains" => left is string text && text.Contains((string)value!, StringComparison.Ordinal),
        "startsWith" => left is string text && text.StartsWith((string)value!, StringComparison.Ordinal),
        "endsWith" => left is string text && text.EndsWith((string)value!, StringComparison.Ordinal),
        ['n', .. var positive] => !Compared(column, left, positive, value),
        _ => throw new ArgumentException(operation),
    };

    private static int Order(object left, Column column, object? value) => ((IComparable)left).CompareTo(NaiveValues.Operand(column, value));
}
