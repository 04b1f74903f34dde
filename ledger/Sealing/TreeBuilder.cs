using System.Collections.Immutable;

namespace Regulatory.Ledger.Sealing;

/// <summary>A tile that has become full.</summary>
/// <param name="Hashes">256 digests of 32 bytes.</param>
public sealed record FullTile(TileAddress Address, byte[] Hashes);

/// <summary>
/// A tree that grows by leaves at its right end. It holds only the unfinished tile of each level; full ones are handed out to be stored.
/// </summary>
public sealed class TreeBuilder
{
    private readonly HashSuite suite;
    private readonly List<byte[]>[] edge = [.. Enumerable.Range(0, TileAddress.Levels).Select(_ => new List<byte[]>(TileAddress.Width))];
    private readonly List<FullTile> full = [];

    /// <summary>An empty tree.</summary>
    public TreeBuilder(HashSuite suite) => this.suite = suite;

    /// <summary>A tree of a size from its unfinished tiles.</summary>
    /// <param name="edge">By level, digests one after another.</param>
    /// <exception cref="SealDamagedException">They are not as many as a tree of that size has.</exception>
    public TreeBuilder(HashSuite suite, long size, IReadOnlyList<byte[]> edge) : this(suite)
    {
        Size = size;
        for (var level = 0; level < TileAddress.Levels; level++)
        {
            if (edge[level].Length != HashSuite.Length * WidthOfEdge(level))
                throw new SealDamagedException($"树 {suite.Name} 的右缘不属于大小 {size}。The edge of tree {suite.Name} is not that of size {size} at level {level}.");
            this.edge[level].AddRange(edge[level].Chunk(HashSuite.Length));
        }
    }

    /// <summary>Leaves so far.</summary>
    public long Size { get; private set; }

    /// <param name="leaf">32 bytes; the tree keeps them.</param>
    public void Add(byte[] leaf)
    {
        Size++;
        for (var (level, digest) = (0, leaf); ; level++)
        {
            edge[level].Add(digest);
            if (edge[level].Count < TileAddress.Width) return;
            byte[] hashes = [.. edge[level].SelectMany(hash => hash)];
            edge[level].Clear();
            full.Add(new(new(level, (Size >> (8 * (level + 1))) - 1), hashes));
            digest = Fold(suite, hashes);
        }
    }

    /// <summary>The root of the tree as it stands.</summary>
    public byte[] Root() => MerkleTree.RootOfPeaks(suite, [.. MerkleTree.Peaks(Size).Select(Node)]);

    /// <summary>The tiles that have become full since this was last asked, in the order in which they did.</summary>
    public ImmutableArray<FullTile> TakeFullTiles()
    {
        ImmutableArray<FullTile> taken = [.. full];
        full.Clear();
        return taken;
    }

    /// <summary>The unfinished tiles that are not empty, from level 0 upwards; digests one after another.</summary>
    public ImmutableArray<(int Level, byte[] Hashes)> Edge() =>
        [.. edge.Select((hashes, level) => (level, hashes.SelectMany(hash => hash).ToArray())).Where(tile => tile.Item2.Length > 0)];

    /// <summary>The node over digests side by side, 1, 2, 4 … 256 of them.</summary>
    public static byte[] Fold(HashSuite suite, ReadOnlySpan<byte> hashes)
    {
        var digests = hashes.ToArray();
        for (var count = digests.Length / HashSuite.Length; count > 1; count /= 2)
        {
            for (var pair = 0; pair < count / 2; pair++)
            {
                var two = digests.AsSpan(2 * pair * HashSuite.Length, 2 * HashSuite.Length);
                suite.Node(two[..HashSuite.Length], two[HashSuite.Length..], digests.AsSpan(pair * HashSuite.Length, HashSuite.Length));
            }
        }
        return digests[..HashSuite.Length];
    }

    private int WidthOfEdge(int level) => (int)((Size >> (8 * level)) % TileAddress.Width);

    private byte[] Node(NodeAddress peak)
    {
        var (start, count) = TileAddress.Within(peak).GetOffsetAndLength(TileAddress.Width);
        return Fold(suite, [.. edge[peak.Level / 8].GetRange(start, count).SelectMany(hash => hash)]);
    }
}
