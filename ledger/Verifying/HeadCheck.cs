using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>Holds a stored head against the note that was signed, and the note against the keys.</summary>
internal static class HeadCheck
{
    /// <returns>What is wrong, nothing if all is right.</returns>
    public static IEnumerable<Finding> Of(SignedHead head, SealingKeyring keys)
    {
        if (!SignedNote.TryParse(head.Note, out var note) || !Checkpoint.TryParse(note.Text, out var text))
        {
            yield return new(FindingCode.HeadUnreadable, head.Size, Tree: head.Tree);
            yield break;
        }
        var altered = string.Join(", ", Differences(head, text));
        if (altered.Length > 0) yield return new(FindingCode.HeadAltered, head.Size, Tree: head.Tree, Subject: altered);
        if (keys.Verify(note).Head is null) yield return new(FindingCode.HeadUnsigned, head.Size, Tree: head.Tree);
    }

    /// <summary>The root that was signed; that of the row where the note cannot be read.</summary>
    public static byte[] RootOf(SignedHead head) =>
        SignedNote.TryParse(head.Note, out var note) && Checkpoint.TryParse(note.Text, out var text) ? text.Root : head.Root;

    /// <summary>Whether a note that somebody else kept is signed as it must be.</summary>
    public static IEnumerable<Finding> Of(WitnessedHead head, SealingKeyring keys)
    {
        if (!SignedNote.TryParse(head.Note, out var note) || keys.Verify(note).Head is null)
            yield return new(FindingCode.WitnessUnsigned, head.Size, Tree: head.Suite);
    }

    private static IEnumerable<string> Differences(SignedHead head, Checkpoint text)
    {
        if (text.Suite != head.Tree) yield return "suite";
        if (text.Size != head.Size) yield return "size";
        if (!text.Root.AsSpan().SequenceEqual(head.Root)) yield return "root";
        if (text.SignedAt != head.SignedAt) yield return "signed-at";
        if (text.Origin != head.Origin) yield return "origin";
    }
}
