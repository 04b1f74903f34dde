using System.Collections.Immutable;
using System.Text;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>
/// Writes a schema in schema language with everything sorted by name, byte for byte as graphql-js's
/// <c>printSchema(lexicographicSortSchema(schema))</c>. What every schema has is left out.
/// </summary>
public static class SdlPrinter
{
    private static readonly IComparer<string> ByName = new NaturalOrder();

    /// <summary>The text, without a line break at its end.</summary>
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Where(directive => !BuiltInDirectives.Contains(directive)).OrderBy(directive => directive.Name, ByName);
        var types = schema.Types.Values
            .Where(type => !Scalars.IsBuiltIn(type) && !type.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(type => type.Name, ByName);
        return string.Join(
            "\n\n",
            new[] { PrintRoots(schema) }.Concat(directives.Select(Print)).Concat(types.Select(Print)).Where(text => text.Length > 0));
    }

    private static string PrintRoots(Schema schema)
    {
        var usual = schema.Query == schema.Type("Query") && schema.Mutation == schema.Type("Mutation") && schema.Subscription == schema.Type("Subscription");
        if (usual && schema.Description is null) return string.Empty;
        var text = new StringBuilder(Description(schema.Description)).Append("schema {\n");
        if (schema.Query is not null) text.Append("  query: ").Append(schema.Query).Append('\n');
        if (schema.Mutation is not null) text.Append("  mutation: ").Append(schema.Mutation).Append('\n');
        if (schema.Subscription is not null) text.Append("  subscription: ").Append(schema.Subscription).Append('\n');
        return text.Append('}').ToString();
    }

    private static string Print(DirectiveType directive) =>
        $"{Description(directive.Description)}directive @{directive}{Arguments(directive.Arguments, string.Empty)}{(directive.IsRepeatable ? " repeatable" : string.Empty)} on "
        + string.Join(" | ", directive.Locations.Select(location => location.Keyword()).Order(ByName));

    private static string Print(NamedType type) => Description(type.Description) + type switch
    {
        ScalarType scalar => $"scalar {type}" + (scalar.SpecifiedBy is null ? string.Empty : $" @specifiedBy(url: {Printer.Quote(scalar.SpecifiedBy)})"),
        FieldsType composite => $"{(type is ObjectType ? "type" : "interface")} {type}{Implements(composite)}"
            + Block(composite.Fields, (field, first) =>
                $"{Description(field.Description, "  ", first)}  {field}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}"),
        UnionType union => $"union {type}" + (union.Types.IsEmpty ? string.Empty : " = " + string.Join(" | ", union.Types.Select(member => member.Name).Order(ByName))),
        EnumType named => $"enum {type}"
            + Block(named.Members, (member, first) => $"{Description(member.Description, "  ", first)}  {member}{Deprecated(member.DeprecationReason)}"),
        InputObjectType input => $"input {type}{(input.IsOneOf ? " @oneOf" : string.Empty)}"
            + Block(input.Fields, (field, first) => $"{Description(field.Description, "  ", first)}  {Input(field)}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Implements(FieldsType type) =>
        type.Interfaces.IsEmpty ? string.Empty : " implements " + string.Join(" & ", type.Interfaces.Select(parent => parent.Name).Order(ByName));

    private static string Block<T>(ImmutableArray<T> members, Func<T, bool, string> print)
        where T : SchemaMember =>
        members.IsEmpty ? string.Empty
            : " {\n" + string.Join('\n', members.OrderBy(member => member.Name, ByName).Select((member, i) => print(member, i == 0))) + "\n}";

    private static string Arguments(ImmutableArray<InputValue> arguments, string indent)
    {
        if (arguments.IsEmpty) return string.Empty;
        var sorted = arguments.OrderBy(argument => argument.Name, ByName);
        if (arguments.All(argument => argument.Description is null)) return $"({string.Join(", ", sorted.Select(Input))})";
        var lines = sorted.Select((argument, i) => $"{Description(argument.Description, "  " + indent, i == 0)}  {indent}{Input(argument)}");
        return $"(\n{string.Join('\n', lines)}\n{indent})";
    }

    private static string Input(InputValue input) =>
        $"{input}: {input.Type}{(input.Default is null ? string.Empty : " = " + Printer.Print(input.Default))}{Deprecated(input.DeprecationReason)}";

    private static string Deprecated(string? reason) => reason switch
    {
        null => string.Empty,
        BuiltInDirectives.NoLongerSupported => " @deprecated",
        _ => $" @deprecated(reason: {Printer.Quote(reason)})",
    };

    private static string Description(string? text, string indent = "", bool first = true)
    {
        if (text is null) return string.Empty;
        var quoted = BlockString.CanHold(text) ? BlockString.Print(text) : Printer.Quote(text);
        return (first ? indent : indent.Length > 0 ? "\n" + indent : indent) + quoted.Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
    }

    /// <summary>Runs of digits count as numbers, everything else by code unit.</summary>
    private sealed class NaturalOrder : IComparer<string>
    {
        public int Compare(string? x, string? y)
        {
            var (one, other) = (x ?? string.Empty, y ?? string.Empty);
            int i = 0, j = 0;
            while (i < one.Length && j < other.Length)
            {
                if (char.IsAsciiDigit(one[i]) && char.IsAsciiDigit(other[j]))
                {
                    var (first, second) = (Number(one, ref i), Number(other, ref j));
                    if (first != second) return first.CompareTo(second);
                }
                else if (one[i] != other[j])
                {
                    return one[i].CompareTo(other[j]);
                }
                else
                {
                    i++;
                    j++;
                }
            }

            return one.Length.CompareTo(other.Length);
        }

        private static System.Numerics.BigInteger Number(string text, ref int i)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            return System.Numerics.BigInteger.Parse(text.AsSpan(start, i - start), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
