using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>
/// Frames from the tests of other implementations, with what those assert. They are not ours to publish: they lie beside the working
/// copy, and where they do not, the specs that need them are shown as skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideFramesFactAttribute : FactAttribute
{
    public OutsideFramesFactAttribute()
    {
        if (!OutsideFrames.AreHere) Skip = "The frames of other implementations are not here.";
    }
}

/// <summary>One entry.</summary>
/// <param name="Form">frame, body, header, stream or raw.</param>
/// <param name="Kind">What is asserted: decode, roundtrip, error, framing and so on.</param>
internal sealed record OutsideFrame(
    string Id, string Protocol, string Version, string MessageId, string Form, string? WireForm, byte[] Bytes, string Kind, JsonObject Asserted, string Source);

internal static class OutsideFrames
{
    private static readonly string File = Path.Combine(Repository.Root, "..", "shared", "jt808", "frames.jsonl");

    public static bool AreHere => System.IO.File.Exists(File);

    public static IEnumerable<OutsideFrame> Of(string protocol) =>
        System.IO.File.ReadLines(File).Select(Read).Where(frame => frame.Protocol == protocol);

    /// <summary>Every value that is asserted, with its path.</summary>
    public static IEnumerable<(string Path, JsonNode? Expected)> Leaves(JsonNode? node, string path = "") => node switch
    {
        JsonObject of => of.SelectMany(field => Leaves(field.Value, path.Length == 0 ? field.Key : $"{path}/{field.Key}")),
        JsonArray { Count: > 0 } of when of[0] is JsonObject => of.SelectMany((item, i) => Leaves(item, $"{path}/{i}")),
        _ => [(path, node)],
    };

    private static OutsideFrame Read(string line)
    {
        var entry = JsonDocument.Parse(line).RootElement;
        return new(
            Text("id"), Text("protocol"), Text("protocol_version"), Text("message_id"), Text("kind"),
            entry.TryGetProperty("wire_form", out var form) ? form.GetString() : null, Convert.FromHexString(Text("hex")), Text("assertion_kind"),
            JsonNode.Parse(entry.GetProperty("asserted").GetRawText())!.AsObject(), entry.GetProperty("source").GetProperty("repo").GetString()!);

        string Text(string name) => entry.GetProperty(name).GetString()!;
    }
}
