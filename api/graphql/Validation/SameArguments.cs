using System.Collections.Immutable;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation;

/// <summary>Whether two fields are given the same arguments; the order of arguments and of input fields does not matter.</summary>
internal static class SameArguments
{
    public static bool Hold(ImmutableArray<Argument> one, ImmutableArray<Argument> other)
    {
        if (one.Length != other.Length) return false;
        foreach (var argument in one)
        {
            if (!other.Any(opposite => opposite.Name.Value == argument.Name.Value && Same(argument.Value, opposite.Value))) return false;
        }

        return true;
    }

    private static bool Same(Value one, Value other) => (one, other) switch
    {
        (Variable a, Variable b) => a.Name.Value == b.Name.Value,
        (IntValue a, IntValue b) => a.Digits == b.Digits,
        (FloatValue a, FloatValue b) => a.Digits == b.Digits,
        (StringValue a, StringValue b) => a.Text == b.Text,
        (BooleanValue a, BooleanValue b) => a.IsTrue == b.IsTrue,
        (EnumValue a, EnumValue b) => a.Name == b.Name,
        (NullValue, NullValue) => true,
        (ListValue a, ListValue b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (ObjectValue a, ObjectValue b) => a.Fields.Length == b.Fields.Length
            && a.Fields.All(field => b.Fields.Any(opposite => opposite.Name.Value == field.Name.Value && Same(field.Value, opposite.Value))),
        _ => false,
    };
}
