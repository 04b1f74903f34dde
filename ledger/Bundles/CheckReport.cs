using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Bundles;

/// <summary>A fact as it was checked.</summary>
/// <param name="Digest">Of the leaf, 64 lower-case hex digits.</param>
/// <param name="Proven">Its proof leads to the head.</param>
public sealed record CheckedFact(LeafText Leaf, string Digest, bool Proven);

/// <summary>What came of a check.</summary>
/// <param name="Case">Null for a single paper.</param>
/// <param name="Head">What every fact was checked against.</param>
/// <param name="Documents">Papers that were checked.</param>
/// <param name="Evidence">Files of evidence that were checked.</param>
public sealed record CheckReport(
    string? Case,
    Checkpoint Head,
    ImmutableArray<VerifierKey> Keys,
    ImmutableArray<CheckedFact> Facts,
    ImmutableArray<string> Documents,
    ImmutableArray<string> Evidence,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Nothing was found but remarks.</summary>
    public bool IsGood => Findings.All(finding => finding.IsRemark);
}

/// <summary>A report in the making.</summary>
internal sealed partial class ReportBuilder
{
    /// <summary>Faults that are listed: whoever makes a bundle of nothing but faults shall not fill the memory with them.</summary>
    private const int MostFaults = 1_000;

    private readonly OrderedDictionary<Finding, bool> findings = [];
    private int faults;
    private readonly List<CheckedFact> facts = [];
    private readonly HashSet<string> recorded = new(StringComparer.Ordinal);

    public string? Case { get; init; }

    public Checkpoint? Head { get; set; }

    public List<VerifierKey> Keys { get; } = [];

    public List<string> Documents { get; } = [];

    public List<string> Evidence { get; } = [];

    public IEnumerable<LeafText> Leaves => facts.Select(fact => fact.Leaf);

    public void Say(string code, string where)
    {
        var finding = new Finding(code, where);
        if ((finding.IsRemark || faults < MostFaults) && findings.TryAdd(finding, finding.IsRemark) && !finding.IsRemark) faults++;
    }

    public void Say(string code, long where) => Say(code, where.ToString(CultureInfo.InvariantCulture));

    /// <summary>The fact at a position, if it was proven.</summary>
    public LeafText? Proven(long position) => facts.Find(fact => fact.Proven && fact.Leaf.Position == position)?.Leaf;

    /// <summary>Whether a proven fact records a digest.</summary>
    public bool IsRecorded(string sha256) => recorded.Contains(sha256);

    /// <summary>Position of the first proven fact that records the digest of a paper; null when none does.</summary>
    public long? FirstRecording =>
        facts.Find(fact => fact.Proven && fact.Leaf is { UnsignedSha256: not null, UnsignedLength: not null })?.Leaf.Position;

    /// <summary>Checks a leaf against the head; null when it is none.</summary>
    /// <param name="proof">Null when there is none.</param>
    /// <param name="number">Its place, to be named when it is no leaf.</param>
    public LeafText? CheckFact(HashSuite suite, ReadOnlyMemory<byte> bytes, IReadOnlyList<byte[]>? proof, long number)
    {
        if (LeafText.Read(bytes) is not { } leaf)
        {
            Say("FACT-MALFORMED", number);
            return null;
        }
        var digest = suite.Leaf(bytes.Span);
        var proven = proof is not null && MerkleTree.IsIncluded(suite, digest, leaf.Position - 1, Head!.Size, proof, Head.Root);
        if (!proven) Say("FACT-NOT-PROVEN", leaf.Position);
        else foreach (Match text in Digest.Matches(Encoding.UTF8.GetString(bytes.Span))) recorded.Add(text.Groups[1].Value);
        facts.Add(new(leaf, Convert.ToHexStringLower(digest), proven));
        return leaf;
    }

    /// <summary>A digest as the JSON of a leaf writes it; within a text the quotation marks would be escaped.</summary>
    [GeneratedRegex("\"([0-9a-f]{64})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Digest { get; }

    public CheckReport Build() => new(Case, Head!, [.. Keys], [.. facts], [.. Documents], [.. Evidence], [.. findings.Keys]);
}
