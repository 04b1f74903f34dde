using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>The files of a bundle in the making. Files that are added are listed when the manifest is taken.</summary>
/// <param name="number">The number under which the case was asked for.</param>
/// <param name="at">When it is made.</param>
/// <param name="whole">Streams that are here from their first fact to their last.</param>
public sealed class BundleFiles(string number, Instant at, SealedFacts evidence, IReadOnlySet<StreamName> whole)
{
    private readonly SortedDictionary<string, byte[]> files = OfEvidence(evidence);
    private readonly List<BundleDocument> documents = [];

    /// <summary>A file of another kind: report, page, instructions.</summary>
    public void Add(string name, byte[] content) => files.Add(name, content);

    /// <summary>A paper of the case.</summary>
    public void AddPaper(BundleDocument document, byte[] pdf)
    {
        documents.Add(document);
        files.Add(document.File, pdf);
    }

    /// <summary>The files that prove something, with the manifest: what travels in the offline page.</summary>
    public IReadOnlyDictionary<string, byte[]> Proving() =>
        new[] { (BundleFormat.Manifest, BundleFormat.Write(Manifest())) }
            .Concat(OfEvidence(evidence).Select(file => (file.Key, file.Value)))
            .ToDictionary(file => file.Item1, file => file.Item2);

    /// <summary>All files, with the manifest.</summary>
    public IReadOnlyDictionary<string, byte[]> All() =>
        new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal) { [BundleFormat.Manifest] = BundleFormat.Write(Manifest()) };

    private BundleManifest Manifest() => new(
        BundleFormat.Bundle, number, InstantPattern.ExtendedIso.Format(at), BundleFormat.HeadFile(evidence.Head.Size),
        [
            .. evidence.Facts.GroupBy(fact => fact.Stream).OrderBy(stream => stream.First().Position)
                .Select(stream => new BundleStream(stream.Key.Kind, stream.Key.Key, whole.Contains(stream.Key) ? stream.Count() : null)),
        ],
        [.. documents.OrderBy(document => document.File, StringComparer.Ordinal)],
        [.. files.Select(file => new BundleFileEntry(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value))))]);

    private static SortedDictionary<string, byte[]> OfEvidence(SealedFacts evidence)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [BundleFormat.Facts] = Utf8(evidence.Facts.Select(FactLeaf.TextOf)),
            [BundleFormat.ProofFile] = BundleFormat.Write(evidence.Proofs),
            [BundleFormat.Keys] = Utf8(evidence.Keys.Select(key => key.ToString())),
        };
        foreach (var head in evidence.Heads) files[BundleFormat.HeadFile(head.Size)] = Encoding.UTF8.GetBytes(head.Note);
        return files;

        static byte[] Utf8(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }
}
