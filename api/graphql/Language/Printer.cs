using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Regulatory.GraphQL.Language;

/// <summary>Writes documents, values and types as text, laid out as graphql-js lays them out.</summary>
/// <remarks>Recursion is as deep as the parser allowed the document to nest.</remarks>
public sealed partial class Printer
{
    /// <summary>Above this many characters the arguments of a field stand on lines of their own.</summary>
    private const int LineWidth = 80;

    private readonly StringBuilder text = new();
    private int indent;

    private Printer()
    {
    }

    /// <summary>The text of a node and all below it.</summary>
    public static string Print(Node node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer.text.ToString();
    }

    /// <summary>A string with quotes and escapes.</summary>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007f' and <= '\u009f') => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case Document document: Separate(document.Definitions, "\n\n"); break;
            case OperationDefinition operation: WriteOperation(operation); break;
            case FragmentDefinition fragment: WriteFragment(fragment); break;
            case VariableDefinition variable: WriteVariable(variable); break;
            case SelectionSet set: WriteBlock(set.Selections); break;
            case Field field: WriteField(field); break;
            case FragmentSpread spread: text.Append("...").Append(spread.Name.Value); WriteDirectives(spread.Directives); break;
            case InlineFragment inline: WriteInline(inline); break;
            case Argument argument: text.Append(argument.Name.Value).Append(": "); Write(argument.Value); break;
            case Directive directive: text.Append('@').Append(directive.Name.Value); WriteList("(", directive.Arguments, ", ", ")"); break;
            case TypeReference type: text.Append(type); break;
            case Name name: text.Append(name.Value); break;
            case Value value: WriteValue(value); break;
            case ObjectField field: text.Append(field.Name.Value).Append(": "); Write(field.Value); break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteOperation(OperationDefinition operation)
    {
        WriteDescription(operation.Description);
        var named = operation.Name is not null || operation.Variables.Length > 0 || operation.Directives.Length > 0;
        if (named || operation.Kind is not OperationKind.Query || operation.Description is not null)
        {
            text.Append(Keyword(operation.Kind)).Append(' ').Append(operation.Name?.Value);
            WriteVariables(operation.Variables);
            WriteDirectives(operation.Directives, afterSpace: text[^1] == ' ');
            if (text[^1] != ' ') text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    /// <summary>On one line, unless one of them needs several.</summary>
    private void WriteVariables(ImmutableArray<VariableDefinition> variables)
    {
        var start = text.Length;
        WriteList("(", variables, ", ", ")");
        if (!text.ToString(start, text.Length - start).Contains('\n', StringComparison.Ordinal)) return;
        text.Length = start;
        WriteList("(\n", variables, "\n", "\n)");
    }

    private void WriteFragment(FragmentDefinition fragment)
    {
        WriteDescription(fragment.Description);
        text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        text.Append(' ');
        Write(fragment.SelectionSet);
    }

    private void WriteVariable(VariableDefinition variable)
    {
        WriteDescription(variable.Description);
        text.Append('$').Append(variable.Name).Append(": ").Append(variable.Type);
        if (variable.Default is not null)
        {
            text.Append(" = ");
            Write(variable.Default);
        }

        WriteDirectives(variable.Directives);
    }

    private void WriteField(Field field)
    {
        if (field.Alias is not null) text.Append(field.Alias.Value).Append(": ");
        var start = text.Length - (field.Alias is null ? 0 : field.Alias.Value.Length + 2);
        text.Append(field.Name.Value);
        var open = text.Length;
        WriteList("(", field.Arguments, ", ", ")");
        if (field.Arguments.Length > 0 && LengthFrom(start) > LineWidth)
        {
            text.Length = open;
            text.Append('(');
            indent++;
            foreach (var argument in field.Arguments)
            {
                NewLine();
                Write(argument);
            }

            indent--;
            NewLine();
            text.Append(')');
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is null) return;
        text.Append(' ');
        Write(field.SelectionSet);
    }

    private void WriteInline(InlineFragment inline)
    {
        text.Append("...");
        if (inline.TypeCondition is not null) text.Append(" on ").Append(inline.TypeCondition);
        WriteDirectives(inline.Directives);
        text.Append(' ');
        Write(inline.SelectionSet);
    }

    private void WriteValue(Value value)
    {
        switch (value)
        {
            case Variable variable: text.Append('$').Append(variable.Name.Value); break;
            case IntValue number: text.Append(number.Digits); break;
            case FloatValue number: text.Append(number.Digits); break;
            case StringValue { Block: true } block: WriteIndented(BlockString.Print(block.Text)); break;
            case StringValue plain: text.Append(Quote(plain.Text)); break;
            case BooleanValue flag: text.Append(flag.IsTrue ? "true" : "false"); break;
            case NullValue: text.Append("null"); break;
            case EnumValue named: text.Append(named.Name); break;
            case ListValue list: WriteItems("[", list.Items, "]"); break;
            case ObjectValue structure: WriteItems("{ ", structure.Fields, " }"); break;
        }
    }

    /// <summary>On one line while it fits, else an item a line. What was written is moved, not written again, or every level would double the work.</summary>
    private void WriteItems<T>(string open, ImmutableArray<T> items, string close)
        where T : Node
    {
        var start = text.Length;
        var places = new List<Range>(items.Length);
        text.Append(open);
        foreach (var item in items)
        {
            if (places.Count > 0) text.Append(", ");
            var from = text.Length;
            Write(item);
            places.Add(from..text.Length);
        }

        text.Append(close);
        if (LengthFrom(start) <= LineWidth) return;
        var lines = places.ConvertAll(place => text.ToString(place.Start.Value, place.End.Value - place.Start.Value).Replace("\n", "\n  ", StringComparison.Ordinal));
        text.Length = start;
        text.Append(open[0]);
        indent++;
        foreach (var line in lines)
        {
            NewLine();
            text.Append(line);
        }

        indent--;
        NewLine();
        text.Append(close[^1]);
    }

    private void WriteDirectives(ImmutableArray<Directive> directives, bool afterSpace = false)
    {
        foreach (var directive in directives)
        {
            if (!afterSpace) text.Append(' ');
            afterSpace = false;
            Write(directive);
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> items)
        where T : Node
    {
        if (items.IsEmpty) return;
        text.Append('{');
        indent++;
        foreach (var item in items)
        {
            NewLine();
            Write(item);
        }

        indent--;
        NewLine();
        text.Append('}');
    }

    private void WriteList<T>(string open, ImmutableArray<T> items, string separator, string close)
        where T : Node
    {
        if (items.IsEmpty) return;
        text.Append(open);
        Separate(items, separator);
        text.Append(close);
    }

    private void Separate<T>(ImmutableArray<T> items, string separator)
        where T : Node
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(separator);
            Write(items[i]);
        }
    }

    private void WriteDescription(StringValue? description)
    {
        if (description is null) return;
        Write(description);
        NewLine();
    }

    private void WriteIndented(string lines) => text.Append(lines.Replace("\n", "\n" + new string(' ', indent * 2), StringComparison.Ordinal));

    /// <summary>How long what was written since would be if nothing around it were indented.</summary>
    private int LengthFrom(int start)
    {
        var length = text.Length - start;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n') length -= indent * 2;
        }

        return length;
    }

    private void NewLine() => text.Append('\n').Append(' ', indent * 2);

    private static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
