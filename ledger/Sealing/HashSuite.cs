using System.Security.Cryptography;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// A hash function with 32 bytes of digest, and the two ways in which RFC 9162 §2.1 uses it: a prefix tells leaves from nodes, so that
/// no node can be passed off as a leaf.
/// </summary>
/// <param name="name">Name of the suite and of the tree that is built with it: <c>sha256</c>, <c>sm3</c>.</param>
public abstract class HashSuite(string name)
{
    /// <summary>Bytes of a digest.</summary>
    public const int Length = 32;

    /// <summary>What goes before the bytes of a leaf.</summary>
    public const byte LeafPrefix = 0x00;

    private const byte NodePrefix = 0x01;

    /// <summary>SHA-256 (FIPS 180-4).</summary>
    public static HashSuite Sha256 { get; } = new Sha256Suite();

    /// <summary>SM3 (GB/T 32905).</summary>
    public static HashSuite Sm3 { get; } = new Sm3Suite();

    /// <exception cref="ArgumentException">There is no such suite.</exception>
    public static HashSuite Named(string name) => name == Sha256.Name ? Sha256 : name == Sm3.Name ? Sm3
        : throw new ArgumentException($"There is no hash suite '{name}'; there are {Sha256.Name}, {Sm3.Name}.", nameof(name));

    public string Name { get; } = name;

    /// <summary>The plain digest of a message.</summary>
    /// <param name="digest">32 bytes.</param>
    public abstract void Digest(ReadOnlySpan<byte> message, Span<byte> digest);

    /// <summary>Digest of a leaf whose first byte already is <see cref="LeafPrefix"/>, as <see cref="FactLeaf"/> writes it.</summary>
    /// <exception cref="ArgumentException">The prefix is missing.</exception>
    public void PrefixedLeaf(ReadOnlySpan<byte> leaf, Span<byte> digest)
    {
        if (leaf.IsEmpty || leaf[0] != LeafPrefix) throw new ArgumentException("A leaf begins with its prefix.", nameof(leaf));
        Digest(leaf, digest);
    }

    /// <summary>Digest of a leaf from its bytes without prefix.</summary>
    public byte[] Leaf(ReadOnlySpan<byte> bytes)
    {
        var leaf = new byte[bytes.Length + 1];
        leaf[0] = LeafPrefix;
        bytes.CopyTo(leaf.AsSpan(1));
        var digest = new byte[Length];
        Digest(leaf, digest);
        return digest;
    }

    /// <summary>Digest of a node from the digests of its two children; <paramref name="digest"/> may be one of them.</summary>
    public void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> digest)
    {
        Span<byte> node = stackalloc byte[1 + (2 * Length)];
        node[0] = NodePrefix;
        left.CopyTo(node[1..]);
        right.CopyTo(node[(1 + Length)..]);
        Digest(node, digest);
    }

    /// <summary>The root of a tree without leaves: the digest of nothing.</summary>
    public byte[] EmptyRoot()
    {
        var digest = new byte[Length];
        Digest([], digest);
        return digest;
    }

    private sealed class Sha256Suite() : HashSuite("sha256")
    {
        public override void Digest(ReadOnlySpan<byte> message, Span<byte> digest) => SHA256.HashData(message, digest);
    }
}
