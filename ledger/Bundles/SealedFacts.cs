using System.Collections.Immutable;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>Facts with all that proves them against one head.</summary>
/// <param name="Head">What they are proven against.</param>
/// <param name="Heads">
/// The first head over each fact, every head at which another key took over, and <paramref name="Head"/> itself; by size.
/// </param>
/// <param name="Keys">Keys that signed heads up to this one, in the order in which they came into use.</param>
public sealed record SealedFacts(
    ImmutableArray<RecordedFact> Facts, SignedHead Head, ImmutableArray<SignedHead> Heads, ImmutableArray<VerifierKey> Keys, BundleProofs Proofs)
{
    /// <summary>Gathers the proofs.</summary>
    /// <param name="facts">By position, all of them under the head.</param>
    /// <exception cref="SealDamagedException">The stored tree lacks something.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public static async Task<SealedFacts> Of(
        TreeStore tree, ImmutableArray<RecordedFact> facts, SignedHead head, CancellationToken cancellation = default)
    {
        ImmutableArray<KnownKey> keys = [.. (await tree.Keys(cancellation).ConfigureAwait(false)).Where(known => known.FirstSize <= head.Size)];
        var heads = new SortedDictionary<long, SignedHead> { [head.Size] = head };
        foreach (var size in keys.Select(known => known.FirstSize).Distinct())
            if (await tree.OfSize(size, cancellation).ConfigureAwait(false) is { } introduced) heads[size] = introduced;

        var proofs = ImmutableArray.CreateBuilder<FactProof>(facts.Length);
        SignedHead? first = null;
        var before = 0L;
        foreach (var fact in facts)
        {
            if (first is null || before > fact.Position || first.Size < fact.Position)
            {
                first = await tree.FirstCovering(fact.Position, cancellation).ConfigureAwait(false)
                    ?? throw new SealDamagedException($"事实 {fact.Position} 尚未签章。Fact {fact.Position} is not sealed.");
                heads[first.Size] = first;
            }
            before = fact.Position;
            var proof = await tree.InclusionProof(fact.Position, head.Size, cancellation).ConfigureAwait(false);
            proofs.Add(new(fact.Position, fact.Position - 1, BundleFormat.HeadFile(first.Size), Digests.Write(proof)));
        }
        var links = ImmutableArray.CreateBuilder<HeadLink>(heads.Count);
        foreach (var size in heads.Keys)
            links.Add(new(BundleFormat.HeadFile(size), Digests.Write(await tree.ConsistencyProof(size, head.Size, cancellation).ConfigureAwait(false))));
        return new(
            facts, head, [.. heads.Values], [.. keys.Select(known => known.Key)],
            new(BundleFormat.Proofs, head.Tree, BundleFormat.HeadFile(head.Size), proofs.DrainToImmutable(), links.DrainToImmutable()));
    }
}
