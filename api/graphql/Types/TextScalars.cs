using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Text in Unicode.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String</remarks>
internal sealed class StringScalar() : ScalarType("String")
{
    public override object Serialize(object value) => value switch
    {
        string => value,
        bool flag => flag ? "true" : "false",
        int or long or double or float or decimal or short or byte => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IFormattable and not Enum and not System.Collections.IEnumerable => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new CoercionException("String cannot represent the value."),
    };

    public override object ParseJson(JsonElement value) =>
        value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : throw new CoercionException($"String cannot represent a non string value: {value.GetRawText()}");

    public override object ParseLiteral(Value literal) =>
        literal is StringValue { Text: var text }
            ? text
            : throw new CoercionException($"String cannot represent a non string value: {Printer.Print(literal)}");
}

/// <summary>True or false.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Boolean</remarks>
internal sealed class BooleanScalar() : ScalarType("Boolean")
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override object Serialize(object value) => value switch
    {
        bool => value,
        int number => number != 0,
        long number => number != 0,
        double number when double.IsFinite(number) => number != 0,
        decimal number => number != 0,
        _ => throw new CoercionException("Boolean cannot represent the value."),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        _ => throw new CoercionException($"Boolean cannot represent a non boolean value: {value.GetRawText()}"),
    };

    public override object ParseLiteral(Value literal) =>
        literal is BooleanValue { IsTrue: var isTrue }
            ? isTrue ? True : False
            : throw new CoercionException($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}");
}

/// <summary>An identifier: written as a string, read from a string or a whole number.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-ID</remarks>
internal sealed class IdScalar() : ScalarType("ID")
{
    public override object Serialize(object value) => value switch
    {
        string => value,
        int or long or short or byte or BigInteger => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when Math.Floor(number) == number => Shortest(number),
        Guid id => id.ToString("D"),
        IFormattable and not Enum and not double and not float and not decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new CoercionException("ID cannot represent the value."),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Number when value.TryGetDouble(out var real) && Math.Floor(real) == real => Shortest(real),
        _ => throw new CoercionException($"ID cannot represent value: {value.GetRawText()}"),
    };

    public override object ParseLiteral(Value literal) => literal switch
    {
        StringValue { Text: var text } => text,
        IntValue { Digits: var digits } => digits,
        _ => throw new CoercionException($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    private static string Shortest(double whole) => whole.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
}
