using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>What the checker got from elsewhere than the bundle, and so may trust.</summary>
/// <param name="Keys">Verifier keys, each from the size on from which it signs where that is known; none to take those of the bundle.</param>
/// <param name="Head">A head published elsewhere.</param>
/// <param name="Consistency">Proof between that head and the bundle's, where their sizes differ.</param>
public sealed record Pins(SealingKeyring Keys, SignedNote? Head = null, ImmutableArray<byte[]>? Consistency = null)
{
    /// <summary>Keys that are trusted from the beginning.</summary>
    public Pins(ImmutableArray<VerifierKey> keys, SignedNote? head = null, ImmutableArray<byte[]>? consistency = null)
        : this(SealingKeyring.Trusting(keys), head, consistency)
    {
    }

    public static Pins None { get; } = new([]);
}

/// <summary>
/// Checks a case bundle without database and network: files against the manifest, every fact against its proof and the signed head, the
/// heads against keys and against each other, versions, and papers against the digests that the facts record. The page
/// <c>verify.html</c> does the same.
/// </summary>
/// <param name="isSealed">Whether the seal of a PDF is valid and covers all of it; null to leave seals alone.</param>
public sealed class BundleCheck(Func<byte[], bool>? isSealed = null)
{
    private const int MostKeys = 1_000;

    /// <param name="files">As <see cref="BundleReader"/> reads them.</param>
    /// <exception cref="BundleUnreadableException">So much is missing or malformed that there is nothing to check.</exception>
    public CheckReport Check(IReadOnlyDictionary<string, byte[]> files, Pins pins)
    {
        var manifest = BundleFormat.Read<BundleManifest>(BundleFormat.Manifest, Need(files, BundleFormat.Manifest), BundleFormat.Bundle);
        // However often a file is listed, it is hashed.
        var most = BundleLimits.Default.Files;
        if (manifest.Files.Length > most || manifest.Documents.Length > most) throw BundleUnreadableException.TooMany(most);
        var proofs = BundleFormat.Read<BundleProofs>(BundleFormat.ProofFile, Need(files, BundleFormat.ProofFile), BundleFormat.Proofs);
        var report = new ReportBuilder { Case = manifest.Case };
        CheckFiles(files, manifest, report);
        var keys = Encoding.UTF8.GetString(Need(files, BundleFormat.Keys)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // Every head is held against every key.
        if (keys.Length > MostKeys) throw BundleUnreadableException.TooMany(MostKeys);
        foreach (var line in keys)
        {
            if (VerifierKey.TryParse(line, out var key)) report.Keys.Add(key);
            else report.Say("KEY-UNREADABLE", line);
        }
        var heads = HeadsOf(files, report);
        if (!heads.TryGetValue(manifest.Head, out var head) || SuiteOf(head) is not { } suite
            || proofs.Head != manifest.Head || proofs.Suite != head.Checkpoint.Suite)
            throw BundleUnreadableException.Missing(manifest.Head);
        report.Head = head.Checkpoint;
        var ring = SealingKeyring.HandedOver(report.Keys, [.. heads.Values.Select(known => known.Checkpoint)]);
        foreach (var (name, known) in heads) CheckHead(name, known, head, ring, report);

        var linked = LinkedOf(proofs, heads, suite, report);
        CheckFacts(files, proofs, heads, linked, suite, report);
        CheckVersions(manifest, report);
        foreach (var paper in manifest.Documents)
        {
            if (files.TryGetValue(paper.File, out var pdf)) PaperCheck.Document(paper.File, pdf, paper.Fact, own: null, isSealed, report);
            else report.Say("FILE-MISSING", paper.File);
        }
        foreach (var name in files.Keys.Where(name => name.StartsWith(BundleFormat.Documents, StringComparison.Ordinal)).Except(report.Documents))
            report.Say("FILE-UNLISTED", name);
        CheckEvidence(files, manifest, report);
        PinCheck.Check(pins, head, [.. heads.Values], suite, report);
        return report.Build();
    }

    private static byte[] Need(IReadOnlyDictionary<string, byte[]> files, string name) =>
        files.TryGetValue(name, out var content) ? content : throw BundleUnreadableException.Missing(name);

    private static HashSuite? SuiteOf(HeadFile head) =>
        HashSuites.FirstOrDefault(suite => suite.Name == head.Checkpoint.Suite);

    internal static IReadOnlyList<HashSuite> HashSuites { get; } = [HashSuite.Sha256, HashSuite.Sm3];

    private static void CheckFiles(IReadOnlyDictionary<string, byte[]> files, BundleManifest manifest, ReportBuilder report)
    {
        foreach (var entry in manifest.Files)
        {
            if (!files.TryGetValue(entry.Name, out var content)) report.Say("FILE-MISSING", entry.Name);
            else if (content.Length != entry.Length || Convert.ToHexStringLower(SHA256.HashData(content)) != entry.Sha256)
                report.Say("FILE-CHANGED", entry.Name);
        }
        foreach (var name in files.Keys.Except(manifest.Files.Select(entry => entry.Name)).Where(name => name != BundleFormat.Manifest).Order(StringComparer.Ordinal))
            report.Say("FILE-UNLISTED", name);
    }

    private static SortedDictionary<string, HeadFile> HeadsOf(IReadOnlyDictionary<string, byte[]> files, ReportBuilder report)
    {
        var heads = new SortedDictionary<string, HeadFile>(StringComparer.Ordinal);
        foreach (var (name, content) in files.Where(file => file.Key.StartsWith(BundleFormat.Heads, StringComparison.Ordinal)))
        {
            if (HeadFile.Read(content) is { } head) heads[name] = head;
            else report.Say("HEAD-UNREADABLE", name);
        }
        return heads;
    }

    private static void CheckHead(string name, HeadFile known, HeadFile head, SealingKeyring ring, ReportBuilder report)
    {
        if (known.Checkpoint.Origin != head.Checkpoint.Origin || known.Checkpoint.Suite != head.Checkpoint.Suite) report.Say("HEAD-FOREIGN", name);
        if (ring.Verify(known.Note).Head is null) report.Say("HEAD-UNSIGNED", name);
    }

    /// <summary>The heads that are proven to be continued by the bundle's.</summary>
    private static HashSet<string> LinkedOf(BundleProofs proofs, SortedDictionary<string, HeadFile> heads, HashSuite suite, ReportBuilder report)
    {
        var (linked, head) = (new HashSet<string>(StringComparer.Ordinal), report.Head!);
        foreach (var link in proofs.Heads)
        {
            if (heads.TryGetValue(link.Head, out var earlier) && Digests.Read(link.Consistency) is { } proof
                && MerkleTree.IsConsistent(suite, earlier.Checkpoint.Size, head.Size, earlier.Checkpoint.Root, head.Root, proof))
                linked.Add(link.Head);
            else report.Say("HISTORY-BROKEN", link.Head);
        }
        // A head that nothing links to this one says nothing of this history, and would still be compared with one published elsewhere.
        foreach (var loose in heads.Keys.Where(name => !linked.Contains(name))) report.Say("HISTORY-BROKEN", loose);
        return linked;
    }

    private static void CheckFacts(
        IReadOnlyDictionary<string, byte[]> files, BundleProofs proofs, SortedDictionary<string, HeadFile> heads, HashSet<string> linked,
        HashSuite suite, ReportBuilder report)
    {
        var byPosition = new Dictionary<long, FactProof>();
        foreach (var proof in proofs.Facts) byPosition[proof.Position] = proof;
        LeafText? before = null;
        foreach (var (line, number) in Lines(Need(files, BundleFormat.Facts)))
        {
            var position = LeafText.Read(line)?.Position;
            FactProof? proof = null;
            if (position is { } at && !byPosition.Remove(at, out proof)) report.Say("PROOF-MISSING", at);
            if (report.CheckFact(suite, line, proof is { Index: var index } && index == position - 1 ? Digests.Read(proof.Proof) : null, number) is not { } leaf) continue;
            if (proof is not null && !(linked.Contains(proof.First) && heads[proof.First].Checkpoint.Size >= leaf.Position))
                report.Say("FIRST-HEAD-WRONG", leaf.Position);
            if (before is not null && (leaf.Position <= before.Position || string.CompareOrdinal(leaf.RecordedAt, before.RecordedAt) < 0))
                report.Say("ORDER-WRONG", leaf.Position);
            before = leaf;
        }
        foreach (var unused in byPosition.Keys.Order()) report.Say("PROOF-UNUSED", unused);
    }

    /// <summary>A file of evidence is called by its digest, and a proven fact records that digest.</summary>
    private static void CheckEvidence(IReadOnlyDictionary<string, byte[]> files, BundleManifest manifest, ReportBuilder report)
    {
        foreach (var name in manifest.Files.Select(entry => entry.Name).Where(name => name.StartsWith(BundleFormat.Evidence, StringComparison.Ordinal)).Distinct())
        {
            if (!files.TryGetValue(name, out var content)) continue;
            report.Evidence.Add(name);
            var digest = Convert.ToHexStringLower(SHA256.HashData(content));
            if (name[BundleFormat.Evidence.Length..].Split('.')[0] != digest || !report.IsRecorded(digest)) report.Say("EVIDENCE-UNRECORDED", name);
        }
    }

    /// <summary>A stream listed with its version is here from 1 up to it; of another one, what is here goes upwards.</summary>
    private static void CheckVersions(BundleManifest manifest, ReportBuilder report)
    {
        var listed = manifest.Streams.DistinctBy(stream => (stream.Kind, stream.Key)).ToDictionary(stream => new StreamName(stream.Kind, stream.Key), stream => stream.Versions);
        var seen = report.Leaves.ToLookup(leaf => leaf.Stream, leaf => leaf.Version);
        foreach (var stream in listed.Keys.Union(seen.Select(group => group.Key)))
        {
            var versions = seen[stream].ToList();
            var fits = listed.TryGetValue(stream, out var whole) && (whole is { } last
                ? versions.Count == last && versions.Select((version, at) => version == at + 1L).All(fit => fit)
                : versions.Count > 0 && versions.Zip(versions.Skip(1)).All(pair => pair.First < pair.Second));
            if (!fits) report.Say("VERSIONS-WRONG", stream.ToString());
        }
    }

    /// <summary>The lines of a file as they are hashed, without their ends, numbered from 1.</summary>
    private static IEnumerable<(ReadOnlyMemory<byte> Line, long Number)> Lines(ReadOnlyMemory<byte> file)
    {
        for (var number = 1L; !file.IsEmpty; number++)
        {
            var end = file.Span.IndexOf((byte)'\n');
            yield return (end < 0 ? file : file[..end], number);
            file = end < 0 ? default : file[(end + 1)..];
        }
    }
}
