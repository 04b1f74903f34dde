namespace Regulatory.Ledger.Sealing;

/// <summary>What a sealer goes on from, once it has been checked.</summary>
/// <param name="Head">The newest head; null in an unsealed ledger.</param>
/// <param name="Unfinished">A head that this host signed and that was not stored, because it died in between.</param>
internal sealed record SealedTree(TreeBuilder Tree, SignedHead? Head, string Origin, (SignedNote Note, Checkpoint Head)? Unfinished)
{
    /// <summary>
    /// Reads the newest head and the edge, and checks that the note says what the columns say and is signed by the key in use, that the
    /// edge gives its root, that the ledger is as long and its last sealed fact the one that was sealed, and that none of this
    /// contradicts what this host signed before.
    /// </summary>
    /// <exception cref="SealDamagedException">It does.</exception>
    public static async Task<SealedTree> Read(
        FactLedger ledger, LeafFeed leaves, TreeStore store, SealerSettings settings, LastSigned lastSigned, CancellationToken cancellation)
    {
        var head = await store.Latest(cancellation).ConfigureAwait(false);
        var end = await ledger.Head(cancellation).ConfigureAwait(false);
        var size = head?.Size ?? 0;
        if (end < size) throw Behind(store.Suite.Name, size, end);
        var tree = new TreeBuilder(store.Suite, size, await store.Edge(cancellation).ConfigureAwait(false));
        if (head is not null) await Check(head, tree, leaves, store, cancellation).ConfigureAwait(false);

        var signed = lastSigned.Read();
        var origin = head?.Origin ?? signed?.Head.Origin ?? settings.Origin ?? settings.FirstOrigin;
        if (settings.Origin is { } wanted && wanted != origin)
            throw new SealDamagedException($"账本的名称是 {origin}，设置 Sealing__Origin 却为 {wanted}。The ledger's heads are named {origin}, but Sealing__Origin is {wanted}.");
        if (signed is not { } last) return new(tree, head, origin, null);
        if (last.Head.Origin != origin) throw Contradicts(lastSigned.Path, last.Head);
        if (last.Head.Size > end) throw Behind(store.Suite.Name, last.Head.Size, end);
        if (last.Head.Size > size) return new(tree, head, origin, last);
        return (await store.RootOf(last.Head.Size, cancellation).ConfigureAwait(false)).AsSpan().SequenceEqual(last.Head.Root)
            ? new(tree, head, origin, null)
            : throw Contradicts(lastSigned.Path, last.Head);
    }

    public static SealDamagedException Behind(string tree, long size, long end) => new(
        $"账本只到第 {end} 条，而树 {tree} 已封存到第 {size} 条：数据库可能被恢复到较早的备份。The ledger ends at {end}, but tree {tree} was sealed up to {size}: the database may have been restored to an older backup.");

    public static SealDamagedException Contradicts(string path, Checkpoint head) => new(
        $"账本与本机签署过的树头（{path}，大小 {head.Size}）矛盾。The ledger contradicts the head of size {head.Size} that this host signed ({path}).");

    private static async Task Check(SignedHead head, TreeBuilder tree, LeafFeed leaves, TreeStore store, CancellationToken cancellation)
    {
        if (!SignedNote.TryParse(head.Note, out var note)) throw Wrong("its note is none");
        var keyring = SealingKeyring.Of(await store.Keys(cancellation).ConfigureAwait(false));
        var verdict = keyring.Verify(note);
        if (verdict.Head is not { } said) throw Wrong(verdict.Fault!);
        if (said != new Checkpoint(head.Origin, head.Size, head.Root, head.Tree, head.SignedAt, said.NextKey)) throw Wrong("its note says something else");
        if (!tree.Root().AsSpan().SequenceEqual(head.Root)) throw Wrong("the edge of the tree gives another root");
        byte[]? last = null;
        await leaves.Feed(head.Size - 1, head.Size, leaf => last = leaf, cancellation).ConfigureAwait(false);
        if (!(await store.Leaf(head.Size, cancellation).ConfigureAwait(false)).SequenceEqual(last!))
            throw Wrong($"fact {head.Size} is not the one that was sealed");

        SealDamagedException Wrong(string what) => new($"树 {head.Tree} 大小 {head.Size} 的树头不可信。The head of size {head.Size} of tree {head.Tree} cannot be trusted: {what}.");
    }
}
