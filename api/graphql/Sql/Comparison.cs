using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>One operation of a filter on one column. Operations beginning with n are the opposite and hold for rows without a value.</summary>
internal static class Comparison
{
    /// <param name="left">SQL of the column.</param>
    /// <param name="value">Coerced operand; null only where the operation allows it.</param>
    public static string Sql(
        string left, Column column, string operation, object? value, Parameters parameters, ReadLimits limits) => operation switch
    {
        "eq" when value is null => $"{left} is null",
        "neq" when value is null => $"{left} is not null",
        _ when value is null => throw Codes.Bad("where", $"'{operation}' needs a value; rows without one are found by 'eq: null'."),
        "eq" => $"{left} = {parameters.Add(column, Operand(column, value))}",
        "neq" => $"{left} is distinct from {parameters.Add(column, Operand(column, value))}",
        "in" => OneOf(left, column, value, parameters, limits),
        "nin" => $"{OneOf(left, column, value, parameters, limits)} is not true",
        "gt" => $"{left} > {parameters.Add(column, value)}",
        "ngt" => Missing(left, column, $"{left} <= {parameters.Add(column, value)}"),
        "gte" => $"{left} >= {parameters.Add(column, value)}",
        "ngte" => Missing(left, column, $"{left} < {parameters.Add(column, value)}"),
        "lt" => $"{left} < {parameters.Add(column, value)}",
        "nlt" => Missing(left, column, $"{left} >= {parameters.Add(column, value)}"),
        "lte" => $"{left} <= {parameters.Add(column, value)}",
        "nlte" => Missing(left, column, $"{left} > {parameters.Add(column, value)}"),
        "contains" => Like(left, $"%{Escaped(LongEnough((string)value, limits))}%", parameters),
        "ncontains" => $"({Like(left, $"%{Escaped(LongEnough((string)value, limits))}%", parameters)}) is not true",
        "startsWith" => Like(left, $"{Escaped((string)value)}%", parameters),
        "nstartsWith" => $"({Like(left, $"{Escaped((string)value)}%", parameters)}) is not true",
        "endsWith" => Like(left, $"%{Escaped(LongEnough((string)value, limits))}", parameters),
        "nendsWith" => $"({Like(left, $"%{Escaped(LongEnough((string)value, limits))}", parameters)}) is not true",
        _ => throw Codes.Bad("where", $"There is no operation '{operation}'."),
    };

    /// <summary>The comparison, or no value at all: in a form that an index serves.</summary>
    private static string Missing(string left, Column column, string comparison) =>
        column.Nullable ? $"({comparison} or {left} is null)" : comparison;

    private static string OneOf(string left, Column column, object value, Parameters parameters, ReadLimits limits)
    {
        var items = (IReadOnlyList<object?>)value;
        if (items.Count > limits.ListLiteral) throw Codes.Bad("where", $"A list has at most {limits.ListLiteral} values.");
        var given = parameters.AddArray(column, items.OfType<object>().Select(item => Operand(column, item)));
        return items.Contains(null) ? $"({left} = any({given}) or {left} is null)" : $"{left} = any({given})";
    }

    /// <summary>Ids are compared by their key, whether they come bare or as node ids.</summary>
    private static object Operand(Column column, object value)
    {
        if (value is not string id || !CodeFirst.ClrShape.IsGuidId(column.ClrType)) return value;
        var key = Conventions.NodeId.KeyIn(id);
        if (!Guid.TryParse(key, out var guid)) throw Codes.Bad("where", $"'{id}' is no id.");
        return column.Kind is SqlKind.Uuid ? guid : guid.ToString("D");
    }

    private static string Like(string left, string pattern, Parameters parameters) => $"{left} like {parameters.Add(pattern)}";

    /// <summary>The pattern's own signs lose their meaning.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    private static string LongEnough(string text, ReadLimits limits) =>
        text.EnumerateRunes().Take(limits.ShortestContains).Count() == limits.ShortestContains
            ? text
            : throw Codes.Bad("where", $"A text to be found inside another has at least {limits.ShortestContains} characters.");
}
