using System.Collections.Immutable;

namespace Regulatory.Ledger.Bundles;

/// <summary><c>proofs.json</c>: how every fact leads to the bundle's head, and every earlier head, too.</summary>
/// <param name="Format"><see cref="BundleFormat.Proofs"/>.</param>
/// <param name="Suite">Name of the tree's hash suite.</param>
/// <param name="Head">File of the head that the proofs lead to.</param>
/// <param name="Facts">In the order of <c>facts.jsonl</c>.</param>
/// <param name="Heads">The first head that covered each fact, by size.</param>
public sealed record BundleProofs(
    string Format, string Suite, string Head, ImmutableArray<FactProof> Facts, ImmutableArray<HeadLink> Heads) : IVersioned;

/// <param name="Index">Leaf index in the tree, from 0.</param>
/// <param name="First">File of the first head that covered the fact: nobody could change it unseen after that was published.</param>
/// <param name="Proof">Inclusion proof (RFC 9162 §2.1.3): digests in base64, from the leaf upwards.</param>
public sealed record FactProof(long Position, long Index, string First, ImmutableArray<string> Proof);

/// <param name="Consistency">Proof (RFC 9162 §2.1.4) that the bundle's head only continues this one; none if it is this one.</param>
public sealed record HeadLink(string Head, ImmutableArray<string> Consistency);
