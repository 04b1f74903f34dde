using System.Text;
using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public sealed class WitnessSpec : IDisposable
{
    private const string Origin = "regulatory.example/ledger";

    private static readonly HashSuite Suite = HashSuite.Sha256;

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-witness-").FullName;
    private readonly WitnessFile file;
    private readonly SealingKey key;
    private readonly SealingKey nextKey;
    private readonly List<string> handovers = [];

    /// <summary>The ledger as its host shows it; a spec may change what it shows.</summary>
    private byte[][] shown = Leaves(20);

    public WitnessSpec()
    {
        file = new(Path.Combine(folder, "heads"));
        key = NewKey("first");
        nextKey = NewKey("second");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task heads_of_a_ledger_that_only_grows_are_kept()
    {
        var witness = Watching();
        (await witness.Observe(Head(3))).ShouldBeTrue();
        (await witness.Observe(Head(3))).ShouldBeFalse();
        (await witness.Observe(Head(13))).ShouldBeTrue();
        file.Heads().Select(head => head.Size).ShouldBe([3, 13]);
    }

    [Fact]
    public async Task a_ledger_rewritten_and_signed_with_the_same_key_is_caught()
    {
        await Watching().Observe(Head(5));
        shown = Leaves(20, changed: 2);
        (await Should.ThrowAsync<WitnessRefusedException>(() => Watching().Observe(Head(9)))).Message.ShouldContain("rewritten");
        file.Last()!.Size.ShouldBe(5);
    }

    [Fact]
    public async Task a_ledger_that_was_cut_off_is_caught()
    {
        await Watching().Observe(Head(9));
        shown = Leaves(7);
        (await Should.ThrowAsync<WitnessRefusedException>(() => Watching().Observe(Head(7)))).Message.ShouldContain("set back");
    }

    [Fact]
    public async Task a_fact_changed_after_the_last_witnessed_head_is_not_the_witness_s_to_find()
    {
        await Watching().Observe(Head(5));
        shown = Leaves(20, changed: 7);
        (await Watching().Observe(Head(9))).ShouldBeTrue();
    }

    [Fact]
    public async Task a_head_that_comes_late_is_no_news_and_no_alarm()
    {
        await Watching().Observe(Head(3));
        await Watching().Observe(Head(9));
        (await Watching().Observe(Head(3))).ShouldBeFalse();
        (await Watching().Observe(Head(6))).ShouldBeFalse();
        file.Heads().Select(head => head.Size).ShouldBe([3, 9]);
    }

    [Fact]
    public async Task a_head_that_no_trusted_key_signed_is_refused()
    {
        (await Should.ThrowAsync<WitnessRefusedException>(() => Watching().Observe(Head(3, by: nextKey)))).Message.ShouldContain("not to be trusted");
        file.Last().ShouldBeNull();
    }

    [Fact]
    public async Task a_key_that_the_one_before_introduced_is_learned_even_when_its_first_head_was_missed()
    {
        await Watching().Observe(Head(3));
        handovers.Add(Handover(6));
        (await Watching().Observe(Head(9, by: nextKey))).ShouldBeTrue();
        file.Heads().Select(head => head.Size).ShouldBe([3, 6, 9], "the head that introduced the key is kept as evidence");
        (await Should.ThrowAsync<WitnessRefusedException>(() => Watching().Observe(Head(12)))).Message.ShouldContain("not to be trusted");
    }

    [Fact]
    public async Task without_a_ledger_to_ask_signature_and_size_are_checked()
    {
        var witness = new Witness(file, SealingKeyring.Trusting(key.Verifier), ledger: null);
        await witness.Observe(Head(5));
        await witness.Observe(Head(9));
        shown = Leaves(20, changed: 2);
        await Should.ThrowAsync<WitnessRefusedException>(() => witness.Observe(Head(9)));
        await Should.ThrowAsync<WitnessRefusedException>(() => witness.Observe(Head(5)));
        await Should.ThrowAsync<WitnessRefusedException>(() => witness.Observe(Head(12, by: nextKey)));
    }

    private static byte[][] Leaves(int count, int changed = -1) =>
        [.. Enumerable.Range(0, count).Select(i => Suite.Leaf(Encoding.UTF8.GetBytes(i == changed ? "changed" : $"fact {i}")))];

    private SealingKey NewKey(string name) => SealingKeys.In(Path.Combine(folder, name)).Make(Origin, SealingSuite.Default.Signature);

    private Witness Watching() => new(file, SealingKeyring.Trusting(key.Verifier), new(
        (from, to, _) => Task.FromResult(to > shown.Length ? null : Proof(from, to)), _ => Task.FromResult<IReadOnlyList<string>>(handovers)));

    private IReadOnlyList<byte[]> Proof(long from, long to) =>
        [.. MerkleTree.ConsistencyPath(from, to).Select(nodes => MerkleTree.RootOfPeaks(Suite, [.. nodes.Select(Node)]))];

    private byte[] Node(NodeAddress node) =>
        MerkleTree.Root(Suite, shown.AsSpan((int)(node.Index << node.Level), 1 << node.Level));

    private string Head(int size, SealingKey? by = null) => SignedNote.Sign(Said(size).Text, by ?? key).ToString();

    private string Handover(int size) => SignedNote.Sign((Said(size) with { NextKey = nextKey.Verifier }).Text, key, nextKey).ToString();

    private Checkpoint Said(int size) =>
        new(Origin, size, MerkleTree.Root(Suite, shown.AsSpan(0, size)), Suite.Name, Instant.FromUtc(2026, 3, 2, 1, 0) + Duration.FromSeconds(size));
}
