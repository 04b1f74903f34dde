namespace Regulatory.Ledger.Sealing;

/// <summary>What a witness asks of the ledger that it watches.</summary>
/// <param name="Consistency">
/// The digests that lead from a size to a larger one (RFC 9162 §2.1.4); null when the ledger says that it cannot give them.
/// </param>
/// <param name="Handovers">The notes of the heads with which keys took over from each other, in order.</param>
public sealed record WatchedLedger(
    Func<long, long, CancellationToken, Task<IReadOnlyList<byte[]>?>> Consistency, Func<CancellationToken, Task<IReadOnlyList<string>>> Handovers);

/// <summary>
/// Another authority's memory of a ledger: it takes a head only when a key that it trusts has signed it and, with what it holds already, a
/// proof shows that the ledger has only grown. It trusts nobody else: not the database, not the host, not who brings the head.
/// </summary>
/// <param name="trusted">The keys that were handed over outside this ledger; keys that they introduce are trusted from there on.</param>
/// <param name="ledger">Null where the ledger cannot be asked: then size and signature alone are checked.</param>
public sealed class Witness(WitnessFile file, SealingKeyring trusted, WatchedLedger? ledger)
{
    private SealingKeyring? learned;

    /// <summary>The trusted keys, and those that heads in the file have introduced: who holds a key that was replaced signs nothing later.</summary>
    private SealingKeyring Keys
    {
        get => learned ??= file.Heads().Where(head => head.Said.NextKey is not null)
            .Aggregate(trusted, (keys, head) => keys.Verify(SignedNote.Parse(head.Note)).After);
        set => learned = value;
    }

    /// <summary>Checks a head and adds it to the file.</summary>
    /// <returns>Whether it was added; false when it, or a later one, is there already.</returns>
    /// <exception cref="WitnessRefusedException">It is not to be trusted, or not the continuation of what the file holds.</exception>
    /// <exception cref="FormatException">Not a signed head.</exception>
    public async Task<bool> Observe(string note, CancellationToken cancellation = default)
    {
        var head = WitnessedHead.Parse(note);
        var verdict = Keys.Verify(SignedNote.Parse(note));
        if (verdict.Head is null && ledger is not null)
        {
            await LearnKeys(ledger, cancellation).ConfigureAwait(false);
            verdict = Keys.Verify(SignedNote.Parse(note));
        }
        if (verdict.Head is null) throw WitnessRefusedException.NotTrusted(head, verdict.Fault!);
        if (file.Last() is { } last && !head.SaysTheSameAs(last))
        {
            if (head.Size < last.Size && head.Origin == last.Origin && head.Suite == last.Suite && await IsBefore(head, last, cancellation).ConfigureAwait(false))
                return false;
            WitnessRefusedException.ThrowIfNotAfter(last, head);
            if (ledger is not null && !await Proven(ledger, last, head, cancellation).ConfigureAwait(false))
                throw WitnessRefusedException.NotProven(last, head);
        }
        Keys = verdict.After;
        return file.Append(note);
    }

    /// <summary>Follows keys from one to the next; a head that introduces one is kept as any other, as evidence of it.</summary>
    private async Task LearnKeys(WatchedLedger asked, CancellationToken cancellation)
    {
        foreach (var note in await asked.Handovers(cancellation).ConfigureAwait(false))
        {
            if (Keys.Verify(SignedNote.Parse(note)) is not { Head: not null } verdict) continue;
            if (file.Last() is { } last && WitnessedHead.Parse(note).Size > last.Size) await Observe(note, cancellation).ConfigureAwait(false);
            Keys = verdict.After;
        }
    }

    /// <summary>A smaller head is no news when it stands in the file, or the last one is proven to continue it.</summary>
    private async Task<bool> IsBefore(WitnessedHead head, WitnessedHead last, CancellationToken cancellation) =>
        file.Heads().TakeWhile(kept => kept.Size <= head.Size).Any(kept => kept.SaysTheSameAs(head))
        || (ledger is not null && await Proven(ledger, head, last, cancellation).ConfigureAwait(false));

    private static async Task<bool> Proven(WatchedLedger asked, WitnessedHead first, WitnessedHead second, CancellationToken cancellation) =>
        SealingSuite.All.FirstOrDefault(known => known.Hash.Name == second.Suite)?.Hash is { } suite
        && await asked.Consistency(first.Size, second.Size, cancellation).ConfigureAwait(false) is { } proof
        && MerkleTree.IsConsistent(suite, first.Size, second.Size, first.Root, second.Root, proof);
}
