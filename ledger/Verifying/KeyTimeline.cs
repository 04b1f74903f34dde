using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>Which keys may sign heads of a tree, by size: those that are trusted from outside, and those that they handed over to.</summary>
internal sealed class KeyTimeline
{
    private readonly IReadOnlyList<VerifierKey> anchors;
    private readonly List<(long Size, VerifierKey Key, HashSet<VerifierKey> Retired)> handovers = [];

    /// <param name="anchors">Trusted from outside.</param>
    /// <param name="handovers">Notes of heads that name a next key, in order of size.</param>
    public KeyTimeline(IReadOnlyList<VerifierKey> anchors, IEnumerable<(long Size, SignedNote Note, VerifierKey Next)> handovers)
    {
        this.anchors = anchors;
        foreach (var (size, note, next) in handovers)
        {
            var signers = At(size).Where(key => note.IsSignedBy(key) == true).ToHashSet();
            // A key that nobody trusted has named, or that did not sign itself, is not introduced.
            if (signers.Count > 0 && note.IsSignedBy(next) == true) this.handovers.Add((size, next, signers));
        }
    }

    /// <summary>Keys that were ever trusted.</summary>
    public IEnumerable<VerifierKey> All => anchors.Concat(handovers.Select(handover => handover.Key));

    /// <summary>Whether a head of a size is signed by a key trusted for it, and by none of those wrongly.</summary>
    public bool IsSigned(SignedNote note, long size)
    {
        var verdicts = At(size).Select(note.IsSignedBy).ToList();
        return verdicts.Contains(true) && !verdicts.Contains(false);
    }

    /// <summary>A key that has handed over signs the head that says so and none after it.</summary>
    private IEnumerable<VerifierKey> At(long size) =>
        anchors.Concat(handovers.Where(handover => handover.Size < size).Select(handover => handover.Key)).Distinct()
            .Where(key => !handovers.Any(handover => handover.Size < size && handover.Retired.Contains(key)));
}
