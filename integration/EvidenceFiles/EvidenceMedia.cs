using System.Collections.Frozen;

namespace Regulatory.Integration.EvidenceFiles;

/// <summary>
/// What may be handed in as a file of evidence: pictures, recordings, papers and data that no program runs. Each that has a mark at its
/// beginning must begin with it.
/// </summary>
public static class EvidenceMedia
{
    private static readonly FrozenDictionary<string, Func<byte[], bool>> Known = new Dictionary<string, Func<byte[], bool>>
    {
        ["image/jpeg"] = head => Marked(head, 0, [0xFF, 0xD8, 0xFF]),
        ["image/png"] = head => Marked(head, 0, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        ["application/pdf"] = head => Marked(head, 0, "%PDF-"u8),
        ["video/mp4"] = head => Marked(head, 4, "ftyp"u8),
        ["audio/mp4"] = head => Marked(head, 4, "ftyp"u8),
        ["audio/mpeg"] = head => Marked(head, 0, "ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0),
        ["audio/wav"] = head => Marked(head, 0, "RIFF"u8) && Marked(head, 8, "WAVE"u8),
        ["text/plain"] = IsText,
        ["text/csv"] = IsText,
        ["application/json"] = IsText,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>
    {
        ["image/jpeg"] = "jpg", ["image/png"] = "png", ["application/pdf"] = "pdf", ["video/mp4"] = "mp4", ["audio/mp4"] = "m4a", ["audio/mpeg"] = "mp3",
        ["audio/wav"] = "wav", ["text/plain"] = "txt", ["text/csv"] = "csv", ["application/json"] = "json",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the name of a file of a type ends in.</summary>
    public static string EndingOf(string mediaType) => Endings[mediaType];

    public static IEnumerable<string> All => Known.Keys.Order(StringComparer.Ordinal);

    public static bool Includes(string mediaType) => Known.ContainsKey(mediaType);

    /// <summary>Whether the first bytes of a file are those of a type.</summary>
    public static bool Begins(string mediaType, ReadOnlySpan<byte> head) =>
        Known.TryGetValue(mediaType, out var fits) && fits(head[..Math.Min(head.Length, 512)].ToArray());

    private static bool Marked(byte[] head, int at, ReadOnlySpan<byte> mark) => head.Length >= at && head.AsSpan(at).StartsWith(mark);

    /// <summary>No text has a zero byte.</summary>
    private static bool IsText(byte[] head) => head.Length > 0 && !head.Contains((byte)0);
}
