using System.Collections.Immutable;
using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Archiving;

/// <summary>Holds facts, in order of position, against the leaves that a tree sealed.</summary>
/// <param name="size">Leaves of the tree; facts beyond are not looked at.</param>
internal sealed class SealedLeaves(TreeStore store, long size)
{
    private TileAddress address = new(0, -1);
    private byte[] leaves = [];

    /// <summary>The trees of a ledger; none where nothing was ever sealed.</summary>
    /// <exception cref="ArchiveRefusedException">There are trees, but none has reached a position yet.</exception>
    public static async Task<ImmutableArray<SealedLeaves>> Of(NpgsqlDataSource source, long position, CancellationToken cancellation)
    {
        var trees = new List<(string Tree, long Size)>();
        await using (var command = source.CreateCommand("select tree, max(tree_size) from ledger.tree_head group by tree order by tree"))
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) trees.Add((rows.GetString(0), rows.GetInt64(1)));
        }
        if (trees.Count > 0 && trees.Max(tree => tree.Size) < position)
            throw new ArchiveRefusedException(string.Create(
                CultureInfo.InvariantCulture, $"The ledger is sealed up to {trees.Max(tree => tree.Size)} only; position {position} must be sealed before it is archived."));
        return [.. trees.Select(tree => new SealedLeaves(new TreeStore(source, HashSuite.Named(tree.Tree)), tree.Size))];
    }

    /// <exception cref="ArchiveRefusedException">The fact is not the one that was sealed.</exception>
    public async Task Check(ArchivedFact fact, CancellationToken cancellation)
    {
        if (fact.Position > size) return;
        var node = new NodeAddress(0, fact.Position - 1);
        if (TileAddress.Of(node) != address)
        {
            address = TileAddress.Of(node);
            leaves = await store.Tile(address, cancellation).ConfigureAwait(false) ?? [];
        }
        var at = (int)((fact.Position - 1) % TileAddress.Width) * HashSuite.Length;
        if (leaves.Length < at + HashSuite.Length
            || !FactLeaf.Digest(store.Suite, fact.ToRecorded()).AsSpan().SequenceEqual(leaves.AsSpan(at, HashSuite.Length)))
            throw new ArchiveRefusedException(string.Create(
                CultureInfo.InvariantCulture, $"The fact at position {fact.Position} is not the one that tree {store.Suite.Name} sealed. Run `regctl ledger verify`."));
    }
}
