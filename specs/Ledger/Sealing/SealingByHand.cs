using System.Collections.Immutable;
using NodaTime;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Sealing;

/// <summary>Extends a tree one head at a time, without a sealer.</summary>
internal sealed class SealingByHand(LedgerDatabase database, FactLedger ledger, SealingKey? key = null)
{
    private readonly TreeBuilder tree = new(HashSuite.Sha256);

    public SealingKey Key { get; init; } = key ?? SealingKey.New("spec", SignatureSuite.Ed25519);

    public List<byte[]> Leaves { get; } = [];

    /// <summary>Records some facts more.</summary>
    public async Task Record(int facts)
    {
        var stream = Acts.Stream(Guid.NewGuid());
        for (var done = 0; done < facts; done += 500)
            (await ledger.Append(Acts.On(stream, done, Math.Min(500, facts - done)))).ShouldBeOfType<Appended>();
    }

    /// <summary>Seals up to a position; <paramref name="change"/> spoils what is written.</summary>
    public async Task<SignedHead> Seal(long size, long? extends = null, Func<ImmutableArray<FullTile>, ImmutableArray<FullTile>>? change = null,
        VerifierKey? next = null, params SealingKey[] signers)
    {
        var from = tree.Size;
        while (tree.Size < size)
        {
            foreach (var fact in await ledger.ReadAll(tree.Size, (int)Math.Min(2000, size - tree.Size)))
            {
                Leaves.Add(FactLeaf.Digest(HashSuite.Sha256, fact));
                tree.Add(Leaves[^1]);
            }
        }
        var checkpoint = new Checkpoint("spec", size, tree.Root(), "sha256", Instant.FromUtc(2026, 3, 2, 1, 2).PlusTicks(10 * size), next);
        if (signers.Length == 0) signers = [Key];
        var head = new SignedHead("sha256", size, checkpoint.Root, checkpoint.SignedAt, "spec", SignedNote.Sign(checkpoint.Text, signers).ToString());
        var tiles = tree.TakeFullTiles();
        await using var connection = await database.App.OpenConnectionAsync();
        await SealWriter.Write(
            connection, extends ?? from, head, change is null ? tiles : change(tiles), tree.Edge(), from == 0 ? Key.Verifier : next, default);
        return head;
    }
}
