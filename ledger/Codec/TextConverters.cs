using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Regulatory.Ledger.Codec;

/// <summary>A type that stands in JSON as one string, as a value and as the name of a member alike.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <exception cref="JsonException">The text is not a <typeparamref name="T"/>; says why.</exception>
    protected abstract T Parse(string text);

    protected abstract string Format(T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"{typeof(T).Name} is a string here, not a {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Format(value));
}

/// <summary>A NodaTime type by its pattern.</summary>
internal sealed class PatternConverter<T>(IPattern<T> pattern, string example) : TextConverter<T>
    where T : notnull
{
    protected override T Parse(string text) =>
        pattern.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"'{text}' is not a {typeof(T).Name}; one reads {example}.");

    protected override string Format(T value) => pattern.Format(value);
}

/// <summary>Every NodaTime type that may stand in a fact or a command.</summary>
internal static class NodaConverters
{
    public static IEnumerable<JsonConverter> All =>
    [
        new PatternConverter<LocalDate>(LocalDatePattern.Iso, "2026-02-13"),
        new PatternConverter<LocalTime>(LocalTimePattern.ExtendedIso, "09:30:00"),
        new PatternConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso, "2026-02-13T09:30:00"),
        new PatternConverter<Instant>(InstantPattern.ExtendedIso, "2026-02-13T01:30:00Z"),
        new PatternConverter<Period>(PeriodPattern.Roundtrip, "P1Y2M"),
        new PatternConverter<Duration>(DurationPattern.JsonRoundtrip, "27:30:00"),
        new PatternConverter<YearMonth>(YearMonthPattern.Iso, "2026-02"),
        new PatternConverter<AnnualDate>(AnnualDatePattern.Iso, "02-13"),
    ];
}

/// <summary>
/// Value types of the domain: whatever parses itself from text is that text in JSON. Types of the base library keep the JSON
/// they have.
/// </summary>
internal sealed class ParsableConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.Assembly != typeof(object).Assembly
        && typeToConvert.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) != true
        && typeToConvert.GetInterfaces().Any(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IParsable<>)
            && candidate.GenericTypeArguments[0] == typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : TextConverter<T>
        where T : notnull, IParsable<T>
    {
        protected override T Parse(string text)
        {
            try
            {
                return T.Parse(text, null);
            }
            catch (FormatException refused)
            {
                throw new JsonException(refused.Message, refused);
            }
        }

        protected override string Format(T value) => value.ToString()!;
    }
}

/// <summary>Enums as the names of their members, exactly as written in the code.</summary>
internal sealed class EnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : TextConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<string, T> ByName =
            Enum.GetNames<T>().ToDictionary(name => name, Enum.Parse<T>, StringComparer.Ordinal);

        private static readonly Dictionary<T, string> ByValue =
            ByName.GroupBy(pair => pair.Value).ToDictionary(same => same.Key, same => same.First().Key);

        protected override T Parse(string text) =>
            ByName.TryGetValue(text, out var value)
                ? value
                : throw new JsonException($"'{text}' is not a {typeof(T).Name}; one of {string.Join(", ", ByName.Keys)} is.");

        protected override string Format(T value) =>
            ByValue.TryGetValue(value, out var name)
                ? name
                : throw new JsonException($"{typeof(T).Name} has no member of value {value}.");
    }
}
