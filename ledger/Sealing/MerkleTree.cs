using System.Numerics;

namespace Regulatory.Ledger.Sealing;

/// <summary>Where a node of the tree stands.</summary>
/// <param name="Level">0 for leaves; a node of level n stands over a full 2ⁿ leaves.</param>
/// <param name="Index">Its place in its level, from 0.</param>
public readonly record struct NodeAddress(int Level, long Index);

/// <summary>
/// The tree of RFC 9162 §2.1 by its nodes: which ones make a root, an inclusion proof (§2.1.3) or a consistency proof (§2.1.4), and how
/// both are checked by somebody who has nothing but the proof. Where nodes come from is the caller's business.
/// </summary>
public static class MerkleTree
{
    /// <summary>The full subtrees that a tree of a size is made of, from left to right. Their digests, folded from the right, are the root.</summary>
    public static IReadOnlyList<NodeAddress> Peaks(long size) => Cover(0, size);

    /// <summary>The root over peaks from left to right.</summary>
    /// <param name="peaks">32 bytes each, in the order of <see cref="Peaks"/>.</param>
    public static byte[] RootOfPeaks(HashSuite suite, IReadOnlyList<byte[]> peaks)
    {
        if (peaks.Count == 0) return suite.EmptyRoot();
        var root = (byte[])peaks[^1].Clone();
        for (var i = peaks.Count - 2; i >= 0; i--) suite.Node(peaks[i], root, root);
        return root;
    }

    /// <summary>The root over all leaves, the plain recursion of RFC 9162 §2.1.1. For small trees and for comparison.</summary>
    /// <param name="leaves">Digests of leaves, 32 bytes each.</param>
    public static byte[] Root(HashSuite suite, ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.IsEmpty) return suite.EmptyRoot();
        if (leaves.Length == 1) return leaves[0];
        var split = (int)Split(leaves.Length);
        var root = new byte[HashSuite.Length];
        suite.Node(Root(suite, leaves[..split]), Root(suite, leaves[split..]), root);
        return root;
    }

    /// <summary>
    /// The digests of an inclusion proof, from the leaf upwards; each is made of the given full nodes, folded by <see cref="RootOfPeaks"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The leaf is not in a tree of that size.</exception>
    public static IReadOnlyList<IReadOnlyList<NodeAddress>> InclusionPath(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<IReadOnlyList<NodeAddress>>();
        for (var (start, end) = (0L, size); end - start > 1;)
        {
            var middle = start + Split(end - start);
            path.Add(index < middle ? Cover(middle, end) : Cover(start, middle));
            if (index < middle) end = middle; else start = middle;
        }
        path.Reverse();
        return path;
    }

    /// <summary>The digests of a consistency proof, in the order of RFC 9162 §2.1.4.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt; <paramref name="first"/> ≤ <paramref name="second"/>.</exception>
    public static IReadOnlyList<IReadOnlyList<NodeAddress>> ConsistencyPath(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        var path = new List<IReadOnlyList<NodeAddress>>();
        var (start, end, whole) = (0L, second, true);
        while (end > first)
        {
            var middle = start + Split(end - start);
            if (first <= middle)
            {
                path.Add(Cover(middle, end));
                end = middle;
            }
            else
            {
                path.Add(Cover(start, middle));
                start = middle;
                whole = false;
            }
        }
        if (!whole) path.Add(Cover(start, end));
        path.Reverse();
        return path;
    }

    /// <summary>Whether a proof leads from a leaf to a root (RFC 9162 §2.1.3.2).</summary>
    /// <param name="leaf">Digest of the leaf.</param>
    public static bool IsIncluded(HashSuite suite, ReadOnlySpan<byte> leaf, long index, long size, IReadOnlyList<byte[]> proof, ReadOnlySpan<byte> root)
    {
        if (index < 0 || index >= size || proof.Any(digest => digest.Length != HashSuite.Length)) return false;
        var (at, last) = (index, size - 1);
        Span<byte> digest = stackalloc byte[HashSuite.Length];
        leaf.CopyTo(digest);
        foreach (var sibling in proof)
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                suite.Node(sibling, digest, digest);
                while ((at & 1) == 0 && at != 0)
                {
                    at >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                suite.Node(digest, sibling, digest);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && digest.SequenceEqual(root);
    }

    /// <summary>Whether the second tree begins with the first (RFC 9162 §2.1.4.2): nothing was changed, taken out or put in.</summary>
    public static bool IsConsistent(
        HashSuite suite, long first, long second, ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (first <= 0 || first > second || proof.Any(digest => digest.Length != HashSuite.Length)) return false;
        if (first == second) return proof.Count == 0 && firstRoot.SequenceEqual(secondRoot);
        if (proof.Count == 0) return false;
        var path = BitOperations.IsPow2(first) ? [firstRoot.ToArray(), .. proof] : proof;
        var (at, last) = (first - 1, second - 1);
        while ((at & 1) == 1)
        {
            at >>= 1;
            last >>= 1;
        }
        Span<byte> earlier = stackalloc byte[HashSuite.Length], later = stackalloc byte[HashSuite.Length];
        path[0].CopyTo(earlier);
        path[0].CopyTo(later);
        foreach (var digest in path.Skip(1))
        {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last)
            {
                suite.Node(digest, earlier, earlier);
                suite.Node(digest, later, later);
                while ((at & 1) == 0 && at != 0)
                {
                    at >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                suite.Node(later, digest, later);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.SequenceEqual(firstRoot) && later.SequenceEqual(secondRoot);
    }

    /// <summary>The largest power of two below a number of leaves.</summary>
    private static long Split(long leaves) => 1L << (63 - BitOperations.LeadingZeroCount((ulong)(leaves - 1)));

    /// <summary>The full nodes over the leaves from <paramref name="start"/> up to <paramref name="end"/>, from left to right.</summary>
    /// <param name="start">A place where a subtree of this tree begins.</param>
    private static List<NodeAddress> Cover(long start, long end)
    {
        var nodes = new List<NodeAddress>();
        while (start < end)
        {
            var level = 63 - BitOperations.LeadingZeroCount((ulong)(end - start));
            nodes.Add(new(level, start >> level));
            start += 1L << level;
        }
        return nodes;
    }
}
