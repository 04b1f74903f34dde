using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A frame between platforms and what it says, as JSON for people, in the manner of <see cref="Printed"/>.</summary>
public static class PlatformPrinted
{
    public static string Of(ReadOnlySpan<byte> wire, PlatformCipher? cipher = null)
    {
        var frame = PlatformFrame.Read(wire, cipher, out var fault);
        var printed = new JsonObject { ["fault"] = fault is PlatformFault.None ? null : fault.ToString() };
        if (frame is not null) Add(printed, frame);
        return printed.ToJsonString(Printed.Options);
    }

    public static string Of(PlatformMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var printed = Printed.Node<object>(message)!.AsObject();
        if (message is Business { Content: { } content } business)
        {
            printed["name"] = ContentTable.NameOf(business.SubId) is { } name ? $"{name.Zh} {name.En}" : null;
            printed["content"] = Of(content);
        }
        return printed.ToJsonString(Printed.Options);
    }

    private static void Add(JsonObject printed, PlatformFrame frame)
    {
        printed["header"] = Printed.Node(frame.Header);
        var reading = PlatformMessageTable.Read(frame);
        printed["edition"] = (int)reading.Edition;
        if (reading.Message is null)
        {
            printed["unread"] = reading.Fault;
            printed["body"] = Convert.ToHexStringLower(frame.Body.Span);
            return;
        }
        printed["message"] = JsonNode.Parse(Of(reading.Message));
        if (reading.Oddities.Count > 0) printed["oddities"] = Printed.Node(reading.Oddities);
    }

    /// <summary>By its own type; positions carry reports of JT/T 808.</summary>
    private static JsonNode? Of(PlatformContent content) => JsonSerializer.SerializeToNode(content, content.GetType(), Printed.Options);
}
