using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>Checks the head of a bundle or paper against what was published elsewhere.</summary>
internal static class PinCheck
{
    /// <param name="heads">All heads at hand, the bundle's among them.</param>
    public static void Check(Pins pins, HeadFile head, IReadOnlyList<HeadFile> heads, HashSuite suite, ReportBuilder report)
    {
        if (pins.Keys.IsEmpty) report.Say("KEYS-NOT-PINNED", "");
        else report.Say(LeadsTo(pins, heads, head) ? "KEYS-PINNED" : "HEAD-NOT-PINNED", head.Checkpoint.Size);
        if (pins.Head is not { } note) return;
        var published = Checkpoint.Parse(note.Text);
        if (published.Origin != head.Checkpoint.Origin || published.Suite != head.Checkpoint.Suite) report.Say("HEAD-FOREIGN", published.Size);
        else if (SealingKeyring.Trusting(pins.Keys.IsEmpty ? report.Keys : pins.Keys).Verify(note).Head is null) report.Say("HEAD-UNSIGNED", published.Size);
        else report.Say(Compared(published, pins, head, heads, suite), published.Size);
    }

    private static string Compared(Checkpoint published, Pins pins, HeadFile head, IReadOnlyList<HeadFile> heads, HashSuite suite)
    {
        if (heads.FirstOrDefault(known => known.Checkpoint.Size == published.Size) is { } same)
            return same.Checkpoint.Root.AsSpan().SequenceEqual(published.Root) ? "HEAD-MATCHES" : "HEAD-DIFFERS";
        if (pins.Consistency is not { } proof) return "HEAD-NOT-COMPARED";
        var (first, second) = published.Size < head.Checkpoint.Size ? (published, head.Checkpoint) : (head.Checkpoint, published);
        return MerkleTree.IsConsistent(suite, first.Size, second.Size, first.Root, second.Root, proof) ? "HEAD-MATCHES" : "HEAD-INCONSISTENT";
    }

    /// <summary>Whether trust in the pinned keys leads to the head, by way of the earlier heads that hand over to another key.</summary>
    private static bool LeadsTo(Pins pins, IReadOnlyList<HeadFile> heads, HeadFile head)
    {
        var ring = SealingKeyring.Trusting(pins.Keys);
        foreach (var earlier in heads.Where(known => known.Checkpoint.Size < head.Checkpoint.Size).OrderBy(known => known.Checkpoint.Size))
            ring = ring.Verify(earlier.Note).After;
        return ring.Verify(head.Note).Head is not null;
    }
}
