using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class TreeBuilderSpec
{
    private static readonly byte[][] Leaves = [.. Enumerable.Range(0, 70_000).Select(n => HashSuite.Sha256.Leaf(Encoding.UTF8.GetBytes($"leaf {n}")))];

    [Fact]
    public void its_root_is_the_plain_recursion_s_at_every_size()
    {
        var tree = new TreeBuilder(HashSuite.Sha256);
        tree.Root().ShouldBe(HashSuite.Sha256.EmptyRoot());
        for (var size = 1; size <= 600; size++)
        {
            tree.Add(Leaves[size - 1]);
            tree.Root().ShouldBe(MerkleTree.Root(HashSuite.Sha256, Leaves.AsSpan(0, size)));
        }
    }

    [Fact]
    public void its_tiles_hold_the_nodes_that_the_specification_says()
    {
        var tree = new TreeBuilder(HashSuite.Sha256);
        foreach (var leaf in Leaves) tree.Add(leaf);
        var full = tree.TakeFullTiles();

        full.Count(tile => tile.Address.Level == 0).ShouldBe(273);
        full.Count(tile => tile.Address.Level == 1).ShouldBe(1);
        full.Single(tile => tile.Address == new TileAddress(0, 5)).Hashes.ShouldBe(Leaves[1280..1536].SelectMany(hash => hash));
        full.Single(tile => tile.Address.Level == 1).Hashes[32..64].ShouldBe(MerkleTree.Root(HashSuite.Sha256, Leaves.AsSpan(256, 256)));
        tree.Edge().Select(tile => (tile.Level, tile.Hashes.Length / 32)).ShouldBe([(0, 112), (1, 17), (2, 1)]);
        tree.Root().ShouldBe(MerkleTree.Root(HashSuite.Sha256, Leaves));
        tree.TakeFullTiles().ShouldBeEmpty();
    }

    [Theory, InlineData(1), InlineData(255), InlineData(256), InlineData(65_535), InlineData(65_536), InlineData(69_999)]
    public void it_goes_on_from_its_edge(int size)
    {
        var before = new TreeBuilder(HashSuite.Sha256);
        foreach (var leaf in Leaves.AsSpan(0, size)) before.Add(leaf);
        var edge = Enumerable.Repeat(Array.Empty<byte>(), TileAddress.Levels).ToArray();
        foreach (var (level, hashes) in before.Edge()) edge[level] = hashes;

        var after = new TreeBuilder(HashSuite.Sha256, size, edge);
        after.Root().ShouldBe(before.Root());
        foreach (var leaf in Leaves.AsSpan(size)) after.Add(leaf);
        after.Root().ShouldBe(MerkleTree.Root(HashSuite.Sha256, Leaves));
        Should.Throw<SealDamagedException>(() => new TreeBuilder(HashSuite.Sha256, size + 1, edge));
    }
}
