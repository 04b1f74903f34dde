using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulatory.Ledger.Codec;

// RFC 8785 spells every number by way of a double. A number that a double cannot hold exactly is therefore written as a string
// (RFC 8785 appendix D); both spellings are read.

/// <summary>Whole numbers: a JSON number up to 2^53 − 1, a string beyond.</summary>
internal sealed class ExactInt64Converter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            JsonTokenType.String when long.TryParse(
                reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw new JsonException("A whole number of at most 64 bits belongs here."),
        };

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options)
    {
        if (value is >= -CanonicalNumber.MaxSafeInteger and <= CanonicalNumber.MaxSafeInteger) writer.WriteNumberValue(value);
        else writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>Decimals: a JSON number where a double gives back the same decimal, a string otherwise.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            JsonTokenType.String when decimal.TryParse(
                reader.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var number) => number,
            _ => throw new JsonException("A decimal number belongs here."),
        };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        if (SurvivesDouble(value)) writer.WriteNumberValue(value);
        else writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    private static bool SurvivesDouble(decimal value) =>
        decimal.TryParse(
            CanonicalNumber.Of((double)value), NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == value;
}
