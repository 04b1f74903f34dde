using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>A signed head as its row says.</summary>
internal sealed record HeadOnRecord(string Tree, long Size, byte[] Root, Instant SignedAt, string Origin, string Note)
{
    /// <summary>Holds the row against the note that was signed, and the note against the keys.</summary>
    /// <returns>What is wrong, nothing if all is right.</returns>
    public IEnumerable<Finding> Check(KeyTimeline keys)
    {
        if (!SignedNote.TryParse(Note, out var note) || !Checkpoint.TryParse(note.Text, out var text))
        {
            yield return new(FindingCode.HeadUnreadable, Size, Tree: Tree);
            yield break;
        }
        var altered = string.Join(", ", Differences(text));
        if (altered.Length > 0) yield return new(FindingCode.HeadAltered, Size, Tree: Tree, Subject: altered);
        if (!keys.IsSigned(note, Size)) yield return new(FindingCode.HeadUnsigned, Size, Tree: Tree);
    }

    private IEnumerable<string> Differences(Checkpoint text)
    {
        if (text.Suite != Tree) yield return "suite";
        if (text.Size != Size) yield return "size";
        if (!text.Root.AsSpan().SequenceEqual(Root)) yield return "root";
        if (text.SignedAt != SignedAt) yield return "signed-at";
        if (text.Origin != Origin) yield return "origin";
    }
}
