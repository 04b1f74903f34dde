using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Regctl.Commands;

/// <summary>A file of public keys: <c>name+id+base64</c> one a line, or what a host's <c>/ledger/keys</c> answers.</summary>
internal static class KeyFile
{
    /// <inheritdoc cref="Ring"/>
    public static ImmutableArray<VerifierKey> Read(string path) => [.. Ring(path).Keys.Select(known => known.Key)];

    /// <summary>The keys, each from the size on from which it signs, where the file says so.</summary>
    /// <exception cref="FormatException">There is no key in it, or something else.</exception>
    public static SealingKeyring Ring(string path)
    {
        var text = File.ReadAllText(path);
        var lines = text.TrimStart().StartsWith('{')
            ? Listed(text)
            : text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => (Key: line, From: 0L));
        ImmutableArray<(VerifierKey, long)> keys = [.. lines.Select(line => VerifierKey.TryParse(line.Key, out var key) && line.From >= 0
            ? (key, line.From)
            : throw new FormatException($"{path} 中有不是公钥的内容（应为 name+id+base64）。Something in {path} is no public key (name+id+base64)."))];
        return keys.IsEmpty ? throw new FormatException($"{path} 中没有公钥。There is no key in {path}.") : new(keys);
    }

    private static IEnumerable<(string Key, long From)> Listed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("keys", out var keys) && keys.ValueKind is JsonValueKind.Array
                ? [.. keys.EnumerateArray().Select(Listed)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static (string Key, long From) Listed(JsonElement listed) =>
        listed.ValueKind is JsonValueKind.Object && listed.TryGetProperty("key", out var key) && key.ValueKind is JsonValueKind.String
            ? (key.GetString()!, !listed.TryGetProperty("fromSize", out var from) ? 0
                : from.ValueKind is JsonValueKind.Number && from.TryGetInt64(out var size) ? size : -1)
            : ("", -1);
}
