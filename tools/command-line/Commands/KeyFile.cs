using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Regctl.Commands;

/// <summary>A file of public keys: <c>name+id+base64</c> one a line, or what a host's <c>/ledger/keys</c> answers.</summary>
internal static class KeyFile
{
    /// <exception cref="FormatException">There is no key in it, or something else.</exception>
    public static ImmutableArray<VerifierKey> Read(string path)
    {
        var text = File.ReadAllText(path);
        var lines = text.TrimStart().StartsWith('{') ? Listed(text) : text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<VerifierKey> keys = [.. lines.Select(line => VerifierKey.TryParse(line, out var key)
            ? key
            : throw new FormatException($"{path} 中有不是公钥的内容（应为 name+id+base64）。Something in {path} is no public key (name+id+base64)."))];
        return keys.IsEmpty ? throw new FormatException($"{path} 中没有公钥。There is no key in {path}.") : keys;
    }

    private static IEnumerable<string> Listed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("keys", out var keys) && keys.ValueKind is JsonValueKind.Array
                ? [.. keys.EnumerateArray().Select(key => key.ValueKind is JsonValueKind.Object && key.TryGetProperty("key", out var text) && text.ValueKind is JsonValueKind.String ? text.GetString()! : "")]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
