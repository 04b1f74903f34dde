using System.Collections.Immutable;

namespace Regulatory.Ledger.Bundles;

/// <summary>
/// <c>proof.json</c>, the proof that a paper carries within itself: the facts that it rests on, how each leads to a signed head, and
/// the head. The same facts and head give the same proof.
/// </summary>
/// <param name="Format"><see cref="BundleFormat.Paper"/>.</param>
/// <param name="Document">Which bytes the proof speaks of.</param>
/// <param name="Head">The note of the first head that covers all the facts, as it was published.</param>
/// <param name="Keys">Verifier keys of those who signed it.</param>
/// <param name="Facts">By position; where a fact records the paper's digest, it is the last one.</param>
public sealed record PaperProof(
    string Format, ProvenDocument Document, string Head, ImmutableArray<string> Keys, ImmutableArray<ProvenFact> Facts) : IVersioned;

/// <param name="Sha256">Of the first bytes of the PDF, before the proof and the seal; 64 lower-case hex digits.</param>
/// <param name="Length">How many bytes that is.</param>
/// <param name="Fact">Position of the fact that records the digest; null where none does.</param>
public sealed record ProvenDocument(string Sha256, long Length, long? Fact = null);

/// <param name="Leaf">The very text that is hashed; its position, less one, is the leaf's index.</param>
/// <param name="Proof">Inclusion proof: digests in base64, from the leaf upwards.</param>
public sealed record ProvenFact(string Leaf, ImmutableArray<string> Proof);
