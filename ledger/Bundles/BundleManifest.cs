using System.Collections.Immutable;

namespace Regulatory.Ledger.Bundles;

/// <summary><c>manifest.json</c>: what a bundle holds. It is not proven itself; everything that it names is.</summary>
/// <param name="Format"><see cref="BundleFormat.Bundle"/>.</param>
/// <param name="Case">The number under which the case was asked for.</param>
/// <param name="MadeAt">When the bundle was made, ISO 8601 in UTC.</param>
/// <param name="Head">File of the signed head that every fact is proven against.</param>
/// <param name="Streams">By kind and key.</param>
/// <param name="Files">Every file but the manifest, by name.</param>
public sealed record BundleManifest(
    string Format,
    string Case,
    string MadeAt,
    string Head,
    ImmutableArray<BundleStream> Streams,
    ImmutableArray<BundleDocument> Documents,
    ImmutableArray<BundleFileEntry> Files) : IVersioned;

/// <summary>A stream of which the bundle holds facts.</summary>
/// <param name="Versions">Its version when the bundle was made; null if only single facts of it belong to the case.</param>
public sealed record BundleStream(string Kind, string Key, long? Versions = null);

/// <summary>A paper of the case, signed.</summary>
/// <param name="Fact">Position of the fact that records its digest; null where none does.</param>
public sealed record BundleDocument(string File, string Zh, string En, long? Fact = null);

/// <param name="Length">Bytes.</param>
/// <param name="Sha256">64 lower-case hex digits, whatever the suite of the tree.</param>
public sealed record BundleFileEntry(string Name, long Length, string Sha256);
