using System.Collections.Immutable;

namespace Regulatory.Ledger.Sealing;

/// <summary>What a keyring says of a head.</summary>
/// <param name="Head">What was signed; null when it cannot be trusted.</param>
/// <param name="SignedBy">The trusted keys that signed it.</param>
/// <param name="Fault">Why it cannot be trusted; null when it can.</param>
/// <param name="After">The keyring for what follows: with the key that this head introduces.</param>
public sealed record HeadVerdict(Checkpoint? Head, ImmutableArray<VerifierKey> SignedBy, string? Fault, SealingKeyring After);

/// <summary>
/// The keys by which somebody trusts heads, each from the size on from which it signs. A head must be signed by the newest key that was
/// in use at its size: whoever holds a key that was replaced cannot sign heads later than that.
/// </summary>
/// <param name="Keys">From which size on each signs; trusted from the beginning: 0.</param>
public sealed record SealingKeyring(ImmutableArray<(VerifierKey Key, long From)> Keys)
{
    /// <summary>Keys that are trusted from outside, such as those printed in the gazette.</summary>
    public static SealingKeyring Trusting(params IEnumerable<VerifierKey> keys) => new([.. keys.Select(key => (key, 0L))]);

    /// <summary>The keys as a ledger lists them, for whoever takes its word on who its keys are.</summary>
    public static SealingKeyring Of(IEnumerable<KnownKey> keys) => new([.. keys.Select(known => (known.Key, known.FirstSize))]);

    /// <summary>
    /// Keys that came with heads, in the order in which they came into use: each from every head on that names it as the next one; the first,
    /// and those that none of the heads names, from the beginning.
    /// </summary>
    public static SealingKeyring HandedOver(IReadOnlyList<VerifierKey> keys, IReadOnlyCollection<Checkpoint> heads) => new(
    [
        .. keys.SelectMany((key, at) =>
        {
            var from = heads.Where(head => head.NextKey?.Equals(key) is true).Select(head => head.Size).Distinct().ToList();
            return (at == 0 || from.Count == 0 ? from.Prepend(0) : from).Select(size => (key, size));
        }),
    ]);

    /// <summary>
    /// Checks a head. When it names the key that takes over, is signed by that one too and by the one before, then the new key is
    /// trusted from this head on. Heads of a chain are checked from the smallest to the largest, each with what the last one left.
    /// </summary>
    public HeadVerdict Verify(SignedNote note)
    {
        if (!Checkpoint.TryParse(note.Text, out var head)) return Refused("the text is not that of a head");
        var answers = Keys.Select(known => (known.Key, known.From, Signed: note.IsSignedBy(known.Key))).ToList();
        if (answers.Find(answer => answer.Signed == false).Key is { } wrong) return Refused($"the signature of key {wrong.Name} {wrong.Id} is wrong");
        var inUse = Keys.Where(known => known.From <= head.Size).Select(known => known.From).DefaultIfEmpty(-1).Max();
        ImmutableArray<VerifierKey> signers = [.. answers.Where(answer => answer.Signed == true).Select(answer => answer.Key)];
        var vouched = answers.Any(answer => answer.Signed == true && answer.From == inUse);
        if (head.NextKey is not { } next || Keys.Any(known => known.Key.Equals(next) && known.From == head.Size))
            return vouched ? new(head, signers, null, this) : Refused("no key that was in use at its size has signed it");
        if (!vouched) return Refused("the key that was in use has not signed the head that names the next one");
        if (note.IsSignedBy(next) != true) return Refused($"the next key {next.Name} {next.Id} has not signed the head that names it");
        return new(head, [.. signers.Where(key => !key.Equals(next)), next], null, new(Keys.Add((next, head.Size))));

        HeadVerdict Refused(string fault) => new(null, [], fault, this);
    }
}
