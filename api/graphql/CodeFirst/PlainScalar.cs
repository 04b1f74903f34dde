using System.Text.Json;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>
/// A scalar written as a string. Unlike <see cref="TextScalar{T}"/> it prints what the database driver gives as well as the domain's type.
/// </summary>
/// <param name="print">Text of a value; null for a value it does not know.</param>
/// <param name="parse">The domain's value; throws <see cref="FormatException"/> whose message tells the client what is wrong.</param>
/// <param name="numbers">Whole numbers are read too, from JSON and from literals.</param>
internal sealed class PlainScalar(string name, Func<object, string?> print, Func<string, object> parse, bool numbers = false)
    : ScalarType(name)
{
    public override object Serialize(object value) =>
        print(value) ?? throw new CoercionException($"{Name} cannot represent a {value.GetType().Name}.");

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Parsed(value.GetString()!),
        JsonValueKind.Number when numbers => Parsed(value.GetRawText()),
        _ => throw new CoercionException($"{Name} cannot represent {value.GetRawText()}: it is written as a string."),
    };

    public override object ParseLiteral(Value literal) => literal switch
    {
        StringValue { Text: var text } => Parsed(text),
        IntValue { Digits: var digits } when numbers => Parsed(digits),
        FloatValue { Digits: var digits } when numbers => Parsed(digits),
        _ => throw new CoercionException($"{Name} cannot represent {Printer.Print(literal)}: it is written as a string."),
    };

    private object Parsed(string text)
    {
        try
        {
            return parse(text);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new CoercionException(wrong.Message);
        }
    }
}
