using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>One operation of a filter on one column. Operations beginning with n are the opposite and hold for rows without a value.</summary>
internal static class Comparison
{
    /// <param name="left">SQL of the column.</param>
    /// <param name="sample">The coerced operand of this request: only whether it is or holds null is in the text.</param>
    /// <param name="operand">Where each request has the operand.</param>
    public static string Sql(
        string left, Column column, string operation, object? sample, Given operand, Parameters parameters, ReadLimits limits)
    {
        if (sample is null)
        {
            return operation switch
            {
                "eq" => $"{left} is null",
                "neq" => $"{left} is not null",
                _ => throw Codes.Bad("where", $"'{operation}' needs a value; rows without one are found by 'eq: null'."),
            };
        }
        return operation switch
        {
            "eq" => $"{left} = {Value()}",
            "neq" => $"{left} is distinct from {Value()}",
            "in" => OneOf(left, column, sample, operand, parameters, limits),
            "nin" => $"{OneOf(left, column, sample, operand, parameters, limits)} is not true",
            "gt" => $"{left} > {Value()}",
            "ngt" => Missing(left, column, $"{left} <= {Value()}"),
            "gte" => $"{left} >= {Value()}",
            "ngte" => Missing(left, column, $"{left} < {Value()}"),
            "lt" => $"{left} < {Value()}",
            "nlt" => Missing(left, column, $"{left} >= {Value()}"),
            "lte" => $"{left} <= {Value()}",
            "nlte" => Missing(left, column, $"{left} > {Value()}"),
            "contains" => Like(text => $"%{Escaped(LongEnough(text, limits))}%"),
            "ncontains" => $"({Like(text => $"%{Escaped(LongEnough(text, limits))}%")}) is not true",
            "startsWith" => Like(text => $"{Escaped(text)}%"),
            "nstartsWith" => $"({Like(text => $"{Escaped(text)}%")}) is not true",
            "endsWith" => Like(text => $"%{Escaped(LongEnough(text, limits))}"),
            "nendsWith" => $"({Like(text => $"%{Escaped(LongEnough(text, limits))}")}) is not true",
            _ => throw Codes.Bad("where", $"There is no operation '{operation}'."),
        };

        string Value() => parameters.Add(column, inputs => Operand(column, operand(inputs)!));

        string Like(Func<string, string> pattern) => $"{left} like {parameters.Text(inputs => pattern((string)operand(inputs)!))}";
    }

    /// <summary>The comparison, or no value at all: in a form that an index serves.</summary>
    private static string Missing(string left, Column column, string comparison) =>
        column.Nullable ? $"({comparison} or {left} is null)" : comparison;

    private static string OneOf(string left, Column column, object sample, Given operand, Parameters parameters, ReadLimits limits)
    {
        var given = parameters.AddArray(column, inputs => Items(column, (IReadOnlyList<object?>)operand(inputs)!, limits));
        return ((IReadOnlyList<object?>)sample).Contains(null) ? $"({left} = any({given}) or {left} is null)" : $"{left} = any({given})";
    }

    private static IEnumerable<object> Items(Column column, IReadOnlyList<object?> items, ReadLimits limits) =>
        items.Count > limits.ListLiteral
            ? throw Codes.Bad("where", $"A list has at most {limits.ListLiteral} values.")
            : items.OfType<object>().Select(item => Operand(column, item));

    /// <summary>Ids are compared by their key, whether they come bare or as node ids.</summary>
    private static object Operand(Column column, object value)
    {
        if (value is not string id || !CodeFirst.ClrShape.IsGuidId(column.ClrType)) return value;
        var key = Conventions.NodeId.KeyIn(id);
        if (!Guid.TryParse(key, out var guid)) throw Codes.Bad("where", $"'{id}' is no id.");
        return column.Kind is SqlKind.Uuid ? guid : guid.ToString("D");
    }

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
