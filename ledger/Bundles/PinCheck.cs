using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>Checks the head of a bundle or paper against what was published elsewhere.</summary>
internal static class PinCheck
{
    /// <param name="heads">All heads at hand, the bundle's among them.</param>
    public static void Check(Pins pins, HeadFile head, IReadOnlyList<HeadFile> heads, HashSuite suite, ReportBuilder report)
    {
        if (pins.Keys.Keys.IsEmpty) report.Say("KEYS-NOT-PINNED", "");
        else report.Say(IsTrusted(head, pins.Keys, heads) ? "KEYS-PINNED" : "HEAD-NOT-PINNED", head.Checkpoint.Size);
        if (pins.Head is not { } note) return;
        var published = new HeadFile(note, Checkpoint.Parse(note.Text));
        var size = published.Checkpoint.Size;
        if (published.Checkpoint.Origin != head.Checkpoint.Origin || published.Checkpoint.Suite != head.Checkpoint.Suite) report.Say("HEAD-FOREIGN", size);
        else if (!IsTrusted(published, pins.Keys.Keys.IsEmpty ? SealingKeyring.Trusting(report.Keys) : pins.Keys, heads)) report.Say("HEAD-UNSIGNED", size);
        else report.Say(Compared(published.Checkpoint, pins, head, heads, suite), size);
    }

    private static string Compared(Checkpoint published, Pins pins, HeadFile head, IReadOnlyList<HeadFile> heads, HashSuite suite)
    {
        if (heads.FirstOrDefault(known => known.Checkpoint.Size == published.Size) is { } same)
            return same.Checkpoint.Root.AsSpan().SequenceEqual(published.Root) ? "HEAD-MATCHES" : "HEAD-DIFFERS";
        if (pins.Consistency is not { } proof) return "HEAD-NOT-COMPARED";
        var (first, second) = published.Size < head.Checkpoint.Size ? (published, head.Checkpoint) : (head.Checkpoint, published);
        return MerkleTree.IsConsistent(suite, first.Size, second.Size, first.Root, second.Root, proof) ? "HEAD-MATCHES" : "HEAD-INCONSISTENT";
    }

    /// <summary>Whether trust in keys leads to a head, by way of the earlier heads that hand over to another key.</summary>
    private static bool IsTrusted(HeadFile head, SealingKeyring ring, IReadOnlyList<HeadFile> heads)
    {
        foreach (var earlier in heads.Where(known => known.Checkpoint.Size < head.Checkpoint.Size).OrderBy(known => known.Checkpoint.Size))
            ring = ring.Verify(earlier.Note).After;
        return ring.Verify(head.Note).Head is not null;
    }
}
