using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Specs.Support;

/// <summary>
/// A ledger of forty facts in memory, sealed in some steps, with another key from the third head on; and a case of two streams in it
/// with one paper. Whoever has the private keys can also forge it.
/// </summary>
public sealed class SampleCase
{
    public const string Origin = "licences.example.gov.cn/ledger", Paper = "documents/certificate-25.pdf";

    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 1, 2, 3);

    private readonly byte[][] leaves;

    public SampleCase(SealingSuite suite)
        : this(
            suite, SealingKey.New(Origin, suite.Signature), SealingKey.New(Origin, suite.Signature),
            [.. Enumerable.Range(1, 40).Select(position => Fact(position))])
    {
    }

    private SampleCase(SealingSuite suite, SealingKey first, SealingKey second, ImmutableArray<RecordedFact> facts)
    {
        (Suite, FirstKey, SecondKey, Facts) = (suite, first, second, facts);
        leaves = [.. Facts.Select(fact => FactLeaf.Digest(suite.Hash, fact))];
        Heads = [.. new[] { 7, 16, 25, 33, 40 }.Select(size => Head(size))];
    }

    /// <summary>The same ledger rewritten by whoever holds the private keys: fact 13 says something else, all else fits it.</summary>
    public SampleCase Forged() =>
        new(Suite, FirstKey, SecondKey, Facts.SetItem(12, Facts[12] with { Data = """{"note":"rewritten"}""" }));

    /// <summary>The same ledger with heads of whoever stole the first key: nobody took over from it.</summary>
    public SampleCase Stolen() => new(Suite, FirstKey, FirstKey, Facts);

    public SealingSuite Suite { get; }

    public SealingKey FirstKey { get; }

    /// <summary>Takes over with the head of 25 facts.</summary>
    public SealingKey SecondKey { get; }

    public ImmutableArray<RecordedFact> Facts { get; }

    public ImmutableArray<SignedHead> Heads { get; }

    /// <summary>A PDF only by its looks: the first bytes have the digest that fact 25 records.</summary>
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\nthe paper itself\n" + Seal("%PDF-1.7\nthe paper itself\n".Length));

    private static byte[] Unsigned => Pdf[.."%PDF-1.7\nthe paper itself\n".Length];

    /// <summary>The facts of the case: every third.</summary>
    public ImmutableArray<RecordedFact> CaseFacts => [.. Facts.Where(fact => fact.Stream.Kind == "case")];

    /// <param name="facts">Other ones than the ledger's, for forgers.</param>
    public SealedFacts Evidence(ImmutableArray<RecordedFact>? facts = null)
    {
        var (chosen, head) = (facts ?? CaseFacts, Heads[^1]);
        return new(
            chosen, head, Heads, [FirstKey.Verifier, SecondKey.Verifier],
            new(
                BundleFormat.Proofs, Suite.Tree, BundleFormat.HeadFile(head.Size),
                [
                    .. chosen.Select(fact => new FactProof(
                        fact.Position, fact.Position - 1, BundleFormat.HeadFile(Heads.First(over => over.Size >= fact.Position).Size),
                        Texts(MerkleTree.InclusionPath(fact.Position - 1, head.Size)))),
                ],
                [.. Heads.Select(known => new HeadLink(BundleFormat.HeadFile(known.Size), Texts(MerkleTree.ConsistencyPath(known.Size, head.Size))))]));
    }

    public BundleFiles Files(ImmutableArray<RecordedFact>? facts = null)
    {
        var evidence = Evidence(facts);
        var files = new BundleFiles("CASE-1", Start, evidence, evidence.Facts.Select(fact => fact.Stream).ToHashSet());
        files.AddPaper(new(Paper, "许可证件", "Certificate", 25), Pdf);
        return files;
    }

    /// <summary>The files of a good bundle, to be spoilt at will.</summary>
    public Dictionary<string, byte[]> Bundle() => new(Files().All(), StringComparer.Ordinal);

    public byte[] Root(long size) => MerkleTree.Root(Suite.Hash, leaves.AsSpan(0, (int)size));

    /// <summary>A head of the true tree.</summary>
    public SignedHead Head(long size)
    {
        var checkpoint = new Checkpoint(
            Origin, size, Root(size), Suite.Tree, Start + Duration.FromSeconds(size), size == 25 ? SecondKey.Verifier : null);
        SealingKey[] signers = size < 25 ? [FirstKey] : size == 25 ? [FirstKey, SecondKey] : [SecondKey];
        return new(Suite.Tree, size, checkpoint.Root, checkpoint.SignedAt, Origin, SignedNote.Sign(checkpoint.Text, signers).ToString());
    }

    public byte[][] Consistency(long first, long second) => [.. MerkleTree.ConsistencyPath(first, second).Select(Fold)];

    private static RecordedFact Fact(int position)
    {
        var (kind, key) = position % 3 == 1 ? ("case", position % 2 == 0 ? "even" : "odd") : ("other", $"{position}");
        var version = kind == "case" ? ((position - 1) / 6) + 1 : 1;
        var data = position == 25
            ? $$"""{"unsignedLength":{{Unsigned.Length}},"unsignedSha256":"{{Convert.ToHexStringLower(SHA256.HashData(Unsigned))}}"}"""
            : $$"""{"note":"第{{position}}条 \"<b>\\n</b>\""}""";
        return new(
            position, new(kind, key), version, "spec.something.happened.v1", Start + Duration.FromMilliseconds(position),
            new Guid(position, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), new("clerk", "WindowClerk", "440100", null, null, $"{kind}/{key}", "12", "0.1.0"), data);
    }

    private ImmutableArray<string> Texts(IEnumerable<IReadOnlyList<NodeAddress>> path) => [.. path.Select(cover => Convert.ToBase64String(Fold(cover)))];

    private byte[] Fold(IReadOnlyList<NodeAddress> cover) => MerkleTree.RootOfPeaks(
        Suite.Hash, [.. cover.Select(node => MerkleTree.Root(Suite.Hash, leaves.AsSpan((int)(node.Index << node.Level), 1 << node.Level)))]);

    /// <summary>What the checker looks for in a seal: a byte range over everything but the signature.</summary>
    private static string Seal(int start)
    {
        string Text(int open, int close, int rest) => string.Create(
            CultureInfo.InvariantCulture, $"<< /Type /Sig /ByteRange [0 {open:D10} {close:D10} {rest:D10}] /Contents <00FF> >>\n");
        var draft = Text(0, 0, 0);
        var open = start + draft.IndexOf("<00FF>", StringComparison.Ordinal);
        var close = open + "<00FF>".Length;
        return Text(open, close, start + draft.Length - close);
    }
}
