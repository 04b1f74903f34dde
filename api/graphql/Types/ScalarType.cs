using System.Text.Json;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>A value that the scalar or enum does not have. The message is shown to the client.</summary>
public sealed class CoercionException(string message) : Exception(message);

/// <summary>A leaf type with its own reading and writing.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars</remarks>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>Where the format is specified: shown by <c>@specifiedBy</c>.</summary>
    public string? SpecifiedBy { get; init; }

    /// <summary>
    /// Turns a resolver's value into what the response holds: string, bool, int, long, double, decimal, <see cref="JsonElement"/>, or
    /// dictionaries and lists of them.
    /// </summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public abstract object Serialize(object value);

    /// <summary>Reads a value of the request's variables, which is not null.</summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public abstract object ParseJson(JsonElement value);

    /// <summary>Reads a literal of a document, which is not null; variables inside it were replaced.</summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public abstract object ParseLiteral(Value literal);
}

/// <summary>A scalar that is written as a string: a date, an identifier, a decimal.</summary>
/// <param name="name">The type's name.</param>
/// <param name="print">The text of a value.</param>
/// <param name="parse">The value of a text; throws <see cref="FormatException"/> or <see cref="OverflowException"/> on a wrong one.</param>
public sealed class TextScalar<T>(string name, Func<T, string> print, Func<string, T> parse) : ScalarType(name)
    where T : notnull
{
    public override object Serialize(object value) =>
        value is T typed ? print(typed) : throw new CoercionException($"{Name} cannot represent the value.");

    public override object ParseJson(JsonElement value) =>
        value.ValueKind is JsonValueKind.String
            ? Parsed(value.GetString()!)
            : throw new CoercionException($"{Name} cannot represent a non string value: {value.GetRawText()}");

    public override object ParseLiteral(Value literal) =>
        literal is StringValue { Text: var text }
            ? Parsed(text)
            : throw new CoercionException($"{Name} cannot represent a non string value: {Printer.Print(literal)}");

    private T Parsed(string text)
    {
        try
        {
            return parse(text);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new CoercionException($"{Name} cannot represent {JsonSerializer.Serialize(text)}: {wrong.Message}");
        }
    }
}
