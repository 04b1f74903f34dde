using NodaTime;

namespace Regulatory.Ledger.Sealing;

/// <summary>Signs heads with the key that is due, and hands over from one key to the next.</summary>
internal sealed class SealingSigner(SealingKeys keys, SignatureSuite suite, string origin)
{
    /// <summary>
    /// Signs a head. The first one makes the first key. When the current key is not the one that signed the head before, the head names
    /// it and both sign.
    /// </summary>
    /// <param name="before">The head before; null for the first.</param>
    /// <returns>The note, and the key that signs from this head on when it is another.</returns>
    /// <exception cref="SealDamagedException">
    /// None of the keys here signed the head before, and nobody has decided to go on without.
    /// </exception>
    public (SignedNote Note, VerifierKey? NewKey) Sign(SignedHead? before, SealingSuite sealing, long size, byte[] root, Instant now)
    {
        var held = keys.All(origin);
        var current = held.FirstOrDefault(key => key.Verifier.Suite == suite);
        if (before is null)
        {
            current ??= keys.Make(origin, suite);
            return (SignedNote.Sign(Text(null), current), current.Verifier);
        }
        var inUse = InUse(held, before);
        // Whoever holds the key in use may change the suite: its first key is made with the head that hands over to it.
        if (current is null && inUse is not null) current = keys.Make(origin, suite);
        if (current is null) throw Unvouched("本机没有封存密钥。There is no sealing key here");
        if (inUse is not null && inUse.Verifier.Equals(current.Verifier)) return (SignedNote.Sign(Text(null), current), null);
        if (inUse is not null) return (SignedNote.Sign(Text(current.Verifier), inUse, current), current.Verifier);
        if (current.LossOfPredecessor is not null) return (SignedNote.Sign(Text(current.Verifier), current), current.Verifier);
        throw Unvouched("本机没有签署上一树头的密钥。The key that signed the last head is not here");

        string Text(VerifierKey? nextKey) =>
            new Checkpoint(origin, size, root, sealing.Tree, before is null ? now : Instant.Max(now, before.SignedAt), nextKey).Text;

        SealDamagedException Unvouched(string what) => new(
            $"{what} ({before.Origin}, {string.Join(", ", SignedNote.Parse(before.Note).Signatures.Select(signature => signature.KeyId))})；见 docs/operations.md。See docs/operations.md, Sealing.");
    }

    /// <summary>Which of the keys that are held signs since a head; null when it is none of them.</summary>
    public static SealingKey? InUse(IEnumerable<SealingKey> held, SignedHead head)
    {
        var note = SignedNote.Parse(head.Note);
        return head.Checkpoint.NextKey is { } next
            ? held.FirstOrDefault(key => key.Verifier.Equals(next))
            : held.FirstOrDefault(key => note.IsSignedBy(key.Verifier) == true);
    }

    /// <summary>The key that signs from a head on that was signed before; null when it is the one before.</summary>
    public VerifierKey? NewKeyOf(SignedNote note, Checkpoint head, bool isFirst) => head.NextKey
        ?? (isFirst ? keys.All(origin).FirstOrDefault(key => note.IsSignedBy(key.Verifier) == true)?.Verifier
            ?? throw new SealDamagedException($"签署第一个树头的密钥不在本机。The key that signed the first head of {origin} is not here.")
            : null);
}
