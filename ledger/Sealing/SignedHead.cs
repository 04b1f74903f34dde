using NodaTime;

namespace Regulatory.Ledger.Sealing;

/// <summary>A head of a tree as it was stored and published.</summary>
/// <param name="Tree">Named by its hash suite: <c>sha256</c>, <c>sm3</c>.</param>
/// <param name="Size">Position of the last fact under it.</param>
/// <param name="Root">32 bytes.</param>
/// <param name="Note">The signed note, to the letter.</param>
public sealed record SignedHead(string Tree, long Size, byte[] Root, Instant SignedAt, string Origin, string Note)
{
    /// <summary>What the note says, which whoever trusts only signatures reads in place of the columns.</summary>
    /// <exception cref="FormatException">The note is none.</exception>
    public Checkpoint Checkpoint => Checkpoint.Parse(SignedNote.Parse(Note).Text);

    public bool Equals(SignedHead? other) =>
        other is not null && (Tree, Size, SignedAt, Origin, Note) == (other.Tree, other.Size, other.SignedAt, other.Origin, other.Note)
        && Root.AsSpan().SequenceEqual(other.Root);

    public override int GetHashCode() => HashCode.Combine(Tree, Size, Note);
}

/// <summary>A public key that signs from a head on, until the next one takes over.</summary>
/// <param name="FirstSize">Size of the first head that it signed.</param>
public sealed record KnownKey(VerifierKey Key, long FirstSize, Instant FirstSeen);
