using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A frame and what it says, as JSON for people: moments in Beijing time, bytes in hexadecimal, coordinates in millionths.</summary>
public static class Printed
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<m>");

    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters =
        {
            new JsonStringEnumConverter(), new Text<ReadOnlyMemory<byte>>(bytes => Convert.ToHexStringLower(bytes.Span)),
            new Text<Instant>(moment => Moment.Format(moment.WithOffset(ChinaTime.Offset))),
            new Text<LocalDate>(LocalDatePattern.Iso.Format), new Text<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss'.'fff").Format),
            new Text<TerminalPhone>(phone => phone.ToString()), new LocationItemConverter(),
        },
    };

    /// <param name="known">The edition to read by, where the frame does not tell.</param>
    public static string Of(ReadOnlySpan<byte> wire, Edition known)
    {
        var frame = Frame.Read(wire, out var fault);
        var printed = new JsonObject { ["fault"] = fault is FrameFault.None ? null : fault.ToString() };
        if (frame is not null)
        {
            printed["header"] = Node(frame.Header);
            Add(printed, MessageTable.Read(frame, known), frame.Header.Id, frame.Body);
        }
        return printed.ToJsonString(Options);
    }

    public static string Of(Message message) => JsonSerializer.Serialize(message, message.GetType(), Options);

    private static void Add(JsonObject printed, Reading reading, ushort id, ReadOnlyMemory<byte> body)
    {
        printed["name"] = MessageTable.NameOf(id) is { } name ? $"{name.Zh} {name.En}" : null;
        printed["edition"] = (int)reading.Edition;
        if (reading.Message is null)
        {
            printed["unread"] = reading.Fault;
            printed["body"] = Convert.ToHexStringLower(body.Span);
            return;
        }
        printed["message"] = Node<object>(reading.Message);
        if (reading.Message is Location location)
        {
            printed["alarms"] = new JsonArray([.. AlarmField.In(location.Alarm, reading.Edition).Select(bit => (JsonNode)$"{bit.Bit} {bit.Zh} {bit.En}")]);
            printed["states"] = new JsonArray([.. StatusBits.In(location.Status, reading.Edition).Select(bit => (JsonNode)$"{bit.Bit} {bit.Zh} {bit.En}")]);
        }
        if (reading.Oddities.Count > 0) printed["oddities"] = Node(reading.Oddities);
    }

    internal static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, value?.GetType() ?? typeof(T), Options);

    private sealed class Text<T>(Func<T, string> format) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));
    }

    private sealed class LocationItemConverter : JsonConverter<LocationItem>
    {
        public override LocationItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocationItem item, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"0x{item.Id:x2}");
            if (ItemTable.NameOf(item.Id) is { } name) writer.WriteString("name", $"{name.Zh} {name.En}");
            writer.WriteString("value", Convert.ToHexStringLower(item.Value.Span));
            var content = item.Read(out var fault);
            if (fault is not null) writer.WriteString("unread", fault);
            if (content is not null)
            {
                writer.WritePropertyName("content");
                JsonSerializer.Serialize(writer, content, content.GetType(), options);
            }
            writer.WriteEndObject();
        }
    }
}
