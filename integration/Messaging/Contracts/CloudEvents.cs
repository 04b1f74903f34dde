using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>A message as it was received: its envelope, and the contract's own members as JSON.</summary>
/// <param name="Contract">The record of <see cref="Type"/>.</param>
public sealed record CloudEvent(Guid Id, string Source, string Type, string Subject, Instant Time, JsonElement Data, Type Contract);

/// <summary>
/// Messages on the wire: one JSON object a message, the structured mode of CloudEvents 1.0 (§3, JSON format 1.0), in canonical spelling
/// (RFC 8785). Readers pass over members that they do not know.
/// </summary>
public static class CloudEvents
{
    public const string ContentType = "application/cloudevents+json";

    private const string SpecVersion = "1.0", DataContentType = "application/json";

    private static readonly FrozenDictionary<string, Type> Contracts = typeof(Message).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<ContractAttribute>() is not null).ToFrozenDictionary(ContractAttribute.NameOf);

    /// <summary>How the members of contracts are spelt.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        MaxDepth = 64,
        Converters = { new InstantConverter(), new DayConverter(), new MoneyConverter(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveToTheEnvelope } },
    };

    /// <summary>Every contract there is, by its name.</summary>
    public static IReadOnlyDictionary<string, Type> All => Contracts;

    /// <summary>The bytes of a message.</summary>
    public static byte[] Write(Message message) => Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(
        new Envelope(
            SpecVersion, message.Id, message.Source, ContractAttribute.NameOf(message.GetType()), message.Subject, message.Time, DataContentType,
            JsonSerializer.SerializeToElement(message, message.GetType(), Json)),
        Json)));

    /// <exception cref="FormatException">Not a CloudEvent of a contract that is known here; says what is wrong.</exception>
    public static CloudEvent Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Envelope>(utf8, Json) ?? throw new FormatException("A message is an object.");
            if (read.SpecVersion != SpecVersion) throw new FormatException($"CloudEvents {read.SpecVersion} is not spoken here.");
            return Contracts.TryGetValue(read.Type, out var contract)
                ? new(read.Id, read.Source, read.Type, read.Subject, read.Time, read.Data, contract)
                : throw new FormatException($"There is no contract '{read.Type}'.");
        }
        catch (JsonException invalid)
        {
            throw new FormatException($"This is not a CloudEvent: {invalid.Message}", invalid);
        }
    }

    /// <summary>The message within a CloudEvent.</summary>
    /// <exception cref="FormatException">A member is missing or wrong, or the id is not the one of such a message.</exception>
    public static Message MessageOf(CloudEvent read)
    {
        try
        {
            if (read.Data.Deserialize(read.Contract, Json) is not Message message) throw new FormatException($"This {read.Type} says nothing.");
            // A partner's id is the partner's own; ours follows from what is said.
            if (message is PartnerMessage theirs) return theirs with { Envelope = new(read.Id, read.Source, read.Subject, read.Time) };
            return message.Id == read.Id ? message : throw new FormatException($"The id {read.Id} is not that of this {read.Type}.");
        }
        catch (JsonException invalid)
        {
            throw new FormatException($"This is no {read.Type}: {invalid.Message}", invalid);
        }
    }

    /// <summary>What the envelope says is not said again by the contract.</summary>
    private static void LeaveToTheEnvelope(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(IsOfEveryMessage).ToList()) type.Properties.Remove(property);

        static bool IsOfEveryMessage(JsonPropertyInfo property) =>
            property.AttributeProvider is PropertyInfo { GetMethod: { } get } && get.GetBaseDefinition().DeclaringType == typeof(Message);
    }

    private sealed record Envelope(
        [property: JsonPropertyName("specversion")] string SpecVersion, Guid Id, string Source, string Type, string Subject, Instant Time,
        [property: JsonPropertyName("datacontenttype")] string DataContentType, JsonElement Data);

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed ? parsed.Value : throw new JsonException("A day reads 2026-02-13.");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    private sealed class MoneyConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Money.TryParse(reader.GetString(), null, out var amount) ? amount : throw new JsonException("An amount in yuan reads 1234.50.");

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class InstantConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true } parsed
                ? parsed.Value
                : throw new JsonException("A moment reads 2026-02-13T01:30:00Z.");

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
