using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>Definitions of the type system.</summary>
public sealed partial class Printer
{
    private void WriteTypeSystem(Node node)
    {
        switch (node)
        {
            case SchemaDefinition schema:
                Open("schema", null, schema);
                WriteDirectives(schema.Directives);
                Block(schema.Operations);
                break;
            case RootOperation root:
                text.Append(Keyword(root.Kind)).Append(": ").Append(root.Type);
                break;
            case ScalarDefinition scalar:
                Open("scalar ", scalar.Name, scalar);
                WriteDirectives(scalar.Directives);
                break;
            case ObjectDefinition type:
                Open("type ", type.Name, type);
                WriteList(" implements ", type.Interfaces, " & ", string.Empty);
                WriteDirectives(type.Directives);
                Block(type.Fields);
                break;
            case InterfaceDefinition type:
                Open("interface ", type.Name, type);
                WriteList(" implements ", type.Interfaces, " & ", string.Empty);
                WriteDirectives(type.Directives);
                Block(type.Fields);
                break;
            case UnionDefinition union:
                Open("union ", union.Name, union);
                WriteDirectives(union.Directives);
                WriteList(" = ", union.Members, " | ", string.Empty);
                break;
            case EnumDefinition type:
                Open("enum ", type.Name, type);
                WriteDirectives(type.Directives);
                Block(type.Values);
                break;
            case InputObjectDefinition input:
                Open("input ", input.Name, input);
                WriteDirectives(input.Directives);
                Block(input.Fields);
                break;
            case DirectiveDefinition directive:
                WriteDescription(directive.Description);
                text.Append("directive @").Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                text.Append(directive.Repeatable ? " repeatable on " : " on ");
                Separate(directive.Locations, " | ");
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteMember(Node node)
    {
        switch (node)
        {
            case FieldDefinition field:
                WriteDescription(field.Description);
                text.Append(field.Name.Value);
                WriteArguments(field.Arguments);
                text.Append(": ").Append(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinition input:
                WriteDescription(input.Description);
                text.Append(input.Name.Value).Append(": ").Append(input.Type);
                if (input.Default is not null)
                {
                    text.Append(" = ");
                    Write(input.Default);
                }

                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinition value:
                WriteDescription(value.Description);
                text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No text for {node.GetType().Name}.");
        }
    }

    private void Open(string keyword, Name? name, TypeSystemDefinition definition)
    {
        WriteDescription(definition.Description);
        if (definition.Extends) text.Append("extend ");
        text.Append(keyword).Append(name?.Value);
    }

    private void Block<T>(ImmutableArray<T> items)
        where T : Node
    {
        if (items.IsEmpty) return;
        text.Append(' ');
        WriteBlock(items);
    }

    /// <summary>On one line when none is described and all are short, else an argument a line.</summary>
    private void WriteArguments(ImmutableArray<InputValueDefinition> arguments)
    {
        if (arguments.All(argument => argument.Description is null && argument.Default is not StringValue { Block: true }))
        {
            WriteList("(", arguments, ", ", ")");
            return;
        }

        text.Append('(');
        indent++;
        foreach (var argument in arguments)
        {
            NewLine();
            Write(argument);
        }

        indent--;
        NewLine();
        text.Append(')');
    }
}
