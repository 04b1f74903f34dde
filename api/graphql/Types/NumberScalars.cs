using System.Globalization;
using System.Text.Json;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Whole numbers of 32 bits.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Int</remarks>
internal sealed class IntScalar() : ScalarType("Int")
{
    public override object Serialize(object value) => value switch
    {
        int => value,
        bool flag => flag ? 1 : 0,
        short number => (int)number,
        byte number => (int)number,
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        decimal number when number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        double number when Whole(number) => (int)number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Whole(number) => (int)number,
        _ => throw new CoercionException("Int cannot represent the value: it is not a whole number of 32 bits."),
    };

    public override object ParseJson(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Number ? throw new CoercionException($"Int cannot represent non-integer value: {value.GetRawText()}")
        : value.TryGetInt32(out var number) ? number
        : value.TryGetDouble(out var real) && Whole(real) ? (int)real
        : throw new CoercionException($"Int cannot represent {value.GetRawText()}: it is not a whole number of 32 bits.");

    public override object ParseLiteral(Value literal) => literal switch
    {
        IntValue { Digits: var digits } when int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        IntValue { Digits: var digits } => throw new CoercionException($"Int cannot represent {digits}: it has more than 32 bits."),
        _ => throw new CoercionException($"Int cannot represent non-integer value: {Printer.Print(literal)}"),
    };

    private static bool Whole(double number) => Math.Floor(number) == number && number is >= int.MinValue and <= int.MaxValue;
}

/// <summary>Numbers with a fraction, in double precision.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Float</remarks>
internal sealed class FloatScalar() : ScalarType("Float")
{
    public override object Serialize(object value) => value switch
    {
        double number when double.IsFinite(number) => value,
        float number when float.IsFinite(number) => (double)number,
        int or long or decimal => value,
        short number => (int)number,
        byte number => (int)number,
        bool flag => flag ? 1 : 0,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => throw new CoercionException("Float cannot represent the value: it is not a finite number."),
    };

    public override object ParseJson(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new CoercionException($"Float cannot represent non numeric value: {value.GetRawText()}");

    public override object ParseLiteral(Value literal) =>
        (literal as FloatValue)?.Digits is { } digits || (digits = (literal as IntValue)?.Digits) is not null
            ? Parsed(digits)
            : throw new CoercionException($"Float cannot represent non numeric value: {Printer.Print(literal)}");

    private static double Parsed(string digits)
    {
        var number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new CoercionException($"Float cannot represent {digits}: it is too large.");
    }
}
