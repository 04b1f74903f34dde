using System.Collections.Immutable;
using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>A signed head read from a file.</summary>
internal sealed record HeadFile(SignedNote Note, Checkpoint Checkpoint)
{
    /// <summary>Null when it is something else.</summary>
    public static HeadFile? Read(ReadOnlySpan<byte> content) => Read(Encoding.UTF8.GetString(content));

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static HeadFile? Read(string text) =>
        SignedNote.TryParse(text, out var note) && Checkpoint.TryParse(note.Text, out var checkpoint) ? new(note, checkpoint) : null;
}

/// <summary>Digests of proofs as text.</summary>
internal static class Digests
{
    public static ImmutableArray<string> Write(IEnumerable<byte[]> digests) => [.. digests.Select(Convert.ToBase64String)];

    /// <summary>Null when one of them is no digest.</summary>
    public static IReadOnlyList<byte[]>? Read(ImmutableArray<string> texts)
    {
        var digests = new List<byte[]>(texts.Length);
        foreach (var text in texts)
        {
            var digest = new byte[HashSuite.Length];
            if (!Convert.TryFromBase64String(text, digest, out var length) || length != HashSuite.Length || Convert.ToBase64String(digest) != text) return null;
            digests.Add(digest);
        }
        return digests;
    }
}
