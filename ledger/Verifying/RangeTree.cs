using System.Numerics;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>The nodes over one range of facts, every level of them. Filled anew for each range.</summary>
internal sealed class RangeTree
{
    /// <summary>A range has 2¹⁶ facts: one tile of level 1, and 256 of level 0.</summary>
    public const int Levels = 16, Length = 1 << Levels;

    private readonly byte[][] levels = [.. Enumerable.Range(0, Levels + 1).Select(level => new byte[(Length >> level) * HashSuite.Length])];
    private readonly HashSuite suite;

    public RangeTree(HashSuite suite) => this.suite = suite;

    public HashSuite Suite => suite;

    /// <summary>The digest of a leaf, to be filled in.</summary>
    public Span<byte> Leaf(int index) => levels[0].AsSpan(index * HashSuite.Length, HashSuite.Length);

    /// <summary>Digests of neighbouring nodes.</summary>
    public ReadOnlySpan<byte> Nodes(int level, int first, int count) => levels[level].AsSpan(first * HashSuite.Length, count * HashSuite.Length);

    /// <summary>Forgets the leaves, so that those that are not filled in are no others'.</summary>
    public void Clear() => levels[0].AsSpan().Clear();

    /// <summary>Hashes upwards from the first leaves.</summary>
    public void Build(int leaves)
    {
        for (var level = 0; level < Levels; level++)
        {
            var (below, above) = (levels[level], levels[level + 1]);
            for (var i = 0; i < leaves >> (level + 1); i++)
                suite.Node(
                    below.AsSpan(64 * i, HashSuite.Length), below.AsSpan((64 * i) + 32, HashSuite.Length), above.AsSpan(32 * i, HashSuite.Length));
        }
    }

    /// <summary>The root over the first leaves, at least one.</summary>
    public byte[] Root(int leaves)
    {
        var root = new byte[HashSuite.Length];
        var lowest = BitOperations.TrailingZeroCount(leaves);
        Nodes(lowest, (leaves >> lowest) - 1, 1).CopyTo(root);
        for (var level = lowest + 1; level <= Levels; level++)
            if ((leaves >> level & 1) == 1)
                suite.Node(Nodes(level, (leaves >> level) - 1, 1), root, root);
        return root;
    }
}
