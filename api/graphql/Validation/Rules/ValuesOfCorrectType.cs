using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A literal fits the type that is expected where it stands.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal sealed class ValuesOfCorrectType(ValidationContext context) : Rule(context)
{
    public override void EnterWhole(Value value, GraphType? expected)
    {
        if (expected is not null) Check(value, expected);
    }

    private void Check(Value value, GraphType type)
    {
        switch (value, type.Nullable)
        {
            case (Variable, _):
                break;
            case (NullValue, _):
                if (type is NonNullType) Report($"Expected value of non-null type \"{type}\" not to be null.", value.At);
                break;
            case (ListValue { Items: var items }, ListType list):
                foreach (var item in items) Check(item, list.Of);
                break;
            case (_, ListType list):
                Check(value, list.Of);
                break;
            case (ObjectValue structure, InputObjectType input):
                CheckFields(structure, input);
                break;
            case (_, InputObjectType):
                Report($"Expected value of type \"{type}\" to be an object, found: {Printer.Print(value)}.", value.At);
                break;
            case (_, var leaf):
                CheckLeaf(value, leaf);
                break;
        }
    }

    private void CheckFields(ObjectValue value, InputObjectType input)
    {
        foreach (var definition in input.Fields)
        {
            if (Last(value.Fields, definition.Name) is { } field) Check(field.Value, definition.Type);
            else if (definition.IsRequired) Report($"Field \"{input}.{definition}\" of required type \"{definition.Type}\" was not provided.", value.At);
        }

        var known = 0;
        foreach (var field in value.Fields)
        {
            if (input.Field(field.Name.Value) is not null) known++;
            else Report($"Field \"{field.Name}\" is not defined by type \"{input}\".", field.At);
        }

        if (input.IsOneOf && (known != 1 || value.Fields.First(field => input.Field(field.Name.Value) is not null).Value is NullValue))
        {
            Report($"Exactly one field of \"{input}\" must be given, and not null.", value.At);
        }
    }

    private void CheckLeaf(Value value, GraphType leaf)
    {
        try
        {
            if (leaf is ScalarType scalar) scalar.ParseLiteral(value);
            else (leaf as EnumType)?.ParseLiteral(value);
        }
        catch (CoercionException wrong)
        {
            Report(wrong.Message, value.At);
        }
    }

    private static ObjectField? Last(ImmutableArray<ObjectField> fields, string name)
    {
        for (var i = fields.Length - 1; i >= 0; i--)
        {
            if (fields[i].Name.Value == name) return fields[i];
        }

        return null;
    }
}
