using System.Text.Json;

namespace Regulatory.Ledger.Bundles;

/// <summary>
/// What a leaf says, read back from its bytes. Only a leaf that was proven says something about the ledger.
/// </summary>
/// <param name="RecordedAt">As written, six decimals, so that texts compare like moments.</param>
/// <param name="UnsignedSha256">Digest of a paper that the fact records, and over how many bytes; null where it records none.</param>
public sealed record LeafText(
    long Position,
    StreamName Stream,
    long Version,
    string Type,
    string RecordedAt,
    string? UnsignedSha256,
    long? UnsignedLength)
{
    /// <summary>The largest whole number that every reader of JSON takes for itself.</summary>
    private const long Largest = (1L << 53) - 1;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>Null when the bytes are not those of a leaf.</summary>
    public static LeafText? Read(ReadOnlyMemory<byte> leaf)
    {
        try
        {
            using var document = JsonDocument.Parse(leaf, Strict);
            var root = document.RootElement;
            var data = root.GetProperty("data");
            if (data.ValueKind is not JsonValueKind.Object) return null;
            var paper = data.TryGetProperty("unsignedSha256", out var digest) && data.TryGetProperty("unsignedLength", out var length)
                && digest.ValueKind is JsonValueKind.String && length.ValueKind is JsonValueKind.Number
                ? (Digest: digest.GetString(), Length: (long?)length.GetInt64())
                : default;
            var position = root.GetProperty("position").GetInt64();
            if (position is < 1 or > Largest) return null;
            return new(
                position, new(TextOf(root, "streamKind"), TextOf(root, "streamKey")),
                root.GetProperty("version").GetInt64(), TextOf(root, "type"), TextOf(root, "recordedAt"), paper.Digest, paper.Length);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string TextOf(JsonElement root, string name) =>
        root.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}
