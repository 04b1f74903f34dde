using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Ledger.Codec;

namespace Regulatory.Ledger;

/// <summary>
/// The part of an envelope that is stored as JSON: <c>{"capacity":…,"software":…,"source":…}</c>. There are few different ones,
/// so both directions remember what they have seen.
/// </summary>
internal static class EnvelopeMeta
{
    private const int Remembered = 4096;
    private static readonly ConcurrentDictionary<Parts, string> Texts = new();
    private static readonly ConcurrentDictionary<string, Parts> Read = new();

    public readonly record struct Parts(string Capacity, string Software, string? Source);

    public static string Of(ActEnvelope envelope)
    {
        var parts = new Parts(envelope.Capacity, envelope.SoftwareVersion, envelope.Source);
        if (Texts.TryGetValue(parts, out var known)) return known;
        if (Texts.Count >= Remembered) Texts.Clear();
        var json = new JsonObject { ["capacity"] = parts.Capacity, ["software"] = parts.Software };
        if (parts.Source is not null) json["source"] = parts.Source;
        return Texts.GetOrAdd(parts, CanonicalJson.Of(json.ToJsonString()));
    }

    public static Parts Parse(string meta)
    {
        if (Read.TryGetValue(meta, out var known)) return known;
        if (Read.Count >= Remembered) Read.Clear();
        using var document = JsonDocument.Parse(meta);
        var root = document.RootElement;
        return Read.GetOrAdd(meta, new Parts(
            root.GetProperty("capacity").GetString()!,
            root.GetProperty("software").GetString()!,
            root.TryGetProperty("source", out var source) ? source.GetString() : null));
    }
}
