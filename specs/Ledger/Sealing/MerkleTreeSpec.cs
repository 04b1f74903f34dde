using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public sealed class MerkleTreeSpec
{
    /// <summary>The eight leaves of the test data of Certificate Transparency, and the roots of the trees over the first n of them.</summary>
    private static readonly string[] Inputs =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private static readonly HashSuite Suite = HashSuite.Sha256;

    [Fact]
    public void the_roots_of_certificate_transparency_come_out()
    {
        var leaves = Inputs.Select(input => Suite.Leaf(Convert.FromHexString(input))).ToArray();

        for (var n = 1; n <= leaves.Length; n++)
        {
            Convert.ToHexStringLower(MerkleTree.Root(Suite, leaves.AsSpan(0, n))).ShouldBe(Roots[n - 1]);
            Convert.ToHexStringLower(MerkleTree.RootOfPeaks(Suite, [.. MerkleTree.Peaks(n).Select(node => Node(leaves, node))])).ShouldBe(Roots[n - 1]);
        }
        Convert.ToHexStringLower(Suite.EmptyRoot()).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    [Fact]
    public void every_leaf_of_every_tree_up_to_seventy_is_proven_and_nothing_else()
    {
        var leaves = Leaves(70);
        for (var size = 1; size <= leaves.Length; size++)
        {
            var root = MerkleTree.Root(Suite, leaves.AsSpan(0, size));
            for (var index = 0; index < size; index++)
            {
                var proof = MerkleTree.InclusionPath(index, size).Select(cover => Fold(leaves, cover)).ToList();

                MerkleTree.IsIncluded(Suite, leaves[index], index, size, proof, root).ShouldBeTrue($"{index} of {size}");
                MerkleTree.IsIncluded(Suite, leaves[(index + 1) % leaves.Length], index, size, proof, root).ShouldBeFalse();
                MerkleTree.IsIncluded(Suite, leaves[index], index, size, [.. proof, root], root).ShouldBeFalse();
                if (size > 1) MerkleTree.IsIncluded(Suite, leaves[index], (index + 1) % size, size, proof, root).ShouldBeFalse();
                if (proof.Count > 0) MerkleTree.IsIncluded(Suite, leaves[index], index, size, proof[1..], root).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void every_tree_is_consistent_with_every_earlier_one_and_with_no_other()
    {
        var leaves = Leaves(40);
        var other = Leaves(40);
        other[0] = Suite.Leaf("changed"u8);
        for (var second = 1; second <= leaves.Length; second++)
        {
            var root = MerkleTree.Root(Suite, leaves.AsSpan(0, second));
            for (var first = 1; first <= second; first++)
            {
                var earlier = MerkleTree.Root(Suite, leaves.AsSpan(0, first));
                var proof = MerkleTree.ConsistencyPath(first, second).Select(cover => Fold(leaves, cover)).ToList();

                MerkleTree.IsConsistent(Suite, first, second, earlier, root, proof).ShouldBeTrue($"{first} in {second}");
                var changed = MerkleTree.Root(Suite, other.AsSpan(0, first));
                MerkleTree.IsConsistent(Suite, first, second, changed, root, proof).ShouldBeFalse($"changed {first} in {second}");
                if (first < second) MerkleTree.IsConsistent(Suite, first, second, earlier, root, [.. proof, root]).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void a_proof_with_a_digest_of_another_length_proves_nothing()
    {
        var leaves = Leaves(2);
        var root = MerkleTree.Root(Suite, leaves);

        MerkleTree.IsIncluded(Suite, leaves[0], 0, 2, [[.. leaves[1], 0]], root).ShouldBeFalse();
        MerkleTree.IsConsistent(Suite, 1, 2, leaves[0], root, [[1, 2, 3]]).ShouldBeFalse();
    }

    private static byte[][] Leaves(int count) => [.. Enumerable.Range(0, count).Select(n => Suite.Leaf(Encoding.UTF8.GetBytes($"leaf {n}")))];

    private static byte[] Fold(byte[][] leaves, IReadOnlyList<NodeAddress> cover) => MerkleTree.RootOfPeaks(Suite, [.. cover.Select(node => Node(leaves, node))]);

    private static byte[] Node(byte[][] leaves, NodeAddress node) =>
        MerkleTree.Root(Suite, leaves.AsSpan((int)(node.Index << node.Level), 1 << node.Level));
}
