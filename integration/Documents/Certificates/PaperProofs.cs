using System.Collections.Immutable;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>The facts of a paper are recorded and not sealed yet, so that it cannot carry its proof; asking again soon helps.</summary>
public sealed class NotSealedYetException(long position) : Exception($"The fact at position {position} is not sealed yet.");

/// <summary>
/// Proves the facts that a paper rests on against the first signed head that covers them all. That head never changes, so that the same
/// paper gets the same proof whenever it is handed out.
/// </summary>
/// <param name="patience">How long to wait for the sealer.</param>
public sealed class PaperProofs(TreeStore tree, TimeSpan patience, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The proof as a file to be put into the paper.</summary>
    /// <param name="facts">By position.</param>
    /// <param name="recordedBy">Position of the fact that records the paper's digest; null where none does.</param>
    /// <exception cref="NotSealedYetException">They are still not sealed.</exception>
    public async Task<EmbeddedFile> Of(UnsignedPaper paper, IReadOnlyList<RecordedFact> facts, long? recordedBy, CancellationToken cancellation)
    {
        var head = await HeadOver(facts[^1].Position, cancellation).ConfigureAwait(false);
        var signers = SignedNote.Parse(head.Note).Signatures.Select(signature => (signature.KeyName, signature.KeyId)).ToHashSet();
        var keys = (await tree.Keys(cancellation).ConfigureAwait(false)).Select(known => known.Key).Where(key => signers.Contains((key.Name, key.Id)));
        var proven = ImmutableArray.CreateBuilder<ProvenFact>(facts.Count);
        foreach (var fact in facts)
            proven.Add(new(FactLeaf.TextOf(fact), [.. (await tree.InclusionProof(fact.Position, head.Size, cancellation).ConfigureAwait(false)).Select(Convert.ToBase64String)]));
        var proof = new PaperProof(
            BundleFormat.Paper, new(paper.Digest.Sha256, paper.Digest.Length, recordedBy), head.Note, [.. keys.Select(key => key.ToString())], proven.DrainToImmutable());
        return new(
            BundleFormat.PaperProofFile, "application/json", "Supplement", "事实已载入账本的证明 Proof that the facts are in the ledger", BundleFormat.Write(proof));
    }

    /// <summary>The head that a paper's proof leads to; null while its last fact is not sealed.</summary>
    public Task<SignedHead?> HeadOf(long position, CancellationToken cancellation) => tree.FirstCovering(position, cancellation);

    private async Task<SignedHead> HeadOver(long position, CancellationToken cancellation)
    {
        for (var started = time.GetTimestamp(); ;)
        {
            if (await tree.FirstCovering(position, cancellation).ConfigureAwait(false) is { } head) return head;
            if (time.GetElapsedTime(started) >= patience) throw new NotSealedYetException(position);
            await Task.Delay(Pause, time, cancellation).ConfigureAwait(false);
        }
    }
}
