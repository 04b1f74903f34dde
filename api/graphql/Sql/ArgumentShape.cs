using System.Text;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// What of a page's arguments decides the text of its SQL: which are given, the structure of the filter, the order. Requests of one
/// shape share a statement, whatever their values; a cursor is good for one shape of filter.
/// </summary>
internal static class ArgumentShape
{
    /// <summary>Counting from the end, the cursors, the day, the filter and the order.</summary>
    public static void Append(StringBuilder shape, IReadOnlyDictionary<string, object?> arguments)
    {
        shape.Append(Has("last") ? '<' : '>');
        if (Has("after")) shape.Append('a');
        if (Has("before")) shape.Append('b');
        if (HasDay(arguments)) shape.Append('e');
        AppendStructure(shape, arguments.GetValueOrDefault("where"));
        AppendLiterally(shape, arguments.GetValueOrDefault("order"));
        shape.Append(';');

        bool Has(string name) => arguments.GetValueOrDefault(name) is not null;
    }

    /// <summary>Whether only what is in legal force on a day is asked for.</summary>
    public static bool HasDay(IReadOnlyDictionary<string, object?> arguments) => arguments.GetValueOrDefault("effectiveOn") is not null;

    /// <summary>The structure of a filter: names, nulls and branches, no values.</summary>
    public static string OfFilter(object? filter)
    {
        var shape = new StringBuilder();
        AppendStructure(shape, filter);
        return shape.ToString();
    }

    private static void AppendStructure(StringBuilder shape, object? value)
    {
        switch (value)
        {
            case null:
                shape.Append('0');
                break;
            case IReadOnlyDictionary<string, object?> fields:
                shape.Append('{');
                foreach (var (name, inner) in fields)
                {
                    shape.Append(name).Append(':');
                    AppendStructure(shape, inner);
                }
                shape.Append('}');
                break;
            case IReadOnlyList<object?> items when items.Any(item => item is IReadOnlyDictionary<string, object?>):
                shape.Append('[');
                foreach (var item in items) AppendStructure(shape, item);
                shape.Append(']');
                break;
            case IReadOnlyList<object?> items:
                // The values of a list are one parameter, however many; only a null among them is in the text.
                shape.Append(items.Count == 0 ? "[]" : items.Contains(null) ? "[0]" : "[1]");
                break;
            default:
                shape.Append('1');
                break;
        }
    }

    private static void AppendLiterally(StringBuilder shape, object? order)
    {
        if (order is not IReadOnlyList<object?> keys) return;
        foreach (var key in keys)
        {
            shape.Append('|');
            if (key is not IReadOnlyDictionary<string, object?> parts) continue;
            foreach (var (name, direction) in parts) shape.Append(name).Append('=').Append(direction).Append(',');
        }
    }
}
