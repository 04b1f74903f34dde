using System.Collections.Immutable;
using NodaTime;
using Npgsql;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// A sealed tree as it is stored: its heads, its tiles, and the proofs that they give. Nothing is checked here: whoever reads checks
/// against a signature and a root that he trusts.
/// </summary>
/// <param name="source">Connections as the application role.</param>
public sealed class TreeStore(NpgsqlDataSource source, HashSuite suite)
{
    private const string Heads = "select tree, tree_size, root, signed_at, origin, note from ledger.tree_head where tree = $1";

    public HashSuite Suite => suite;

    /// <summary>The newest head; null when nothing is sealed.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away; so with every question here.</exception>
    public async Task<SignedHead?> Latest(CancellationToken cancellation = default) =>
        (await Rows($"{Heads} order by tree_size desc limit 1", Head, cancellation).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>The first head that has the fact at a position under it; null while it is not sealed.</summary>
    public async Task<SignedHead?> FirstCovering(long position, CancellationToken cancellation = default) =>
        (await Rows($"{Heads} and tree_size >= $2 order by tree_size limit 1", Head, cancellation, position).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>The head of a size; null when none was signed there.</summary>
    public async Task<SignedHead?> OfSize(long size, CancellationToken cancellation = default) =>
        (await Rows($"{Heads} and tree_size = $2", Head, cancellation, size).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Heads larger than a size, the smallest first.</summary>
    public Task<ImmutableArray<SignedHead>> After(long size, int limit, CancellationToken cancellation = default) =>
        Rows($"{Heads} and tree_size > $2 order by tree_size limit $3", Head, cancellation, size, limit);

    /// <summary>The newest heads, the newest first.</summary>
    public Task<ImmutableArray<SignedHead>> Newest(int limit, CancellationToken cancellation = default) =>
        Rows($"{Heads} order by tree_size desc limit $2", Head, cancellation, limit);

    /// <summary>The public keys that heads are signed with, each from which head on, in the order in which they took over.</summary>
    /// <exception cref="FormatException">What stands there is no key.</exception>
    public Task<ImmutableArray<KnownKey>> Keys(CancellationToken cancellation = default) =>
        Rows(
            "select public_key, first_size, first_seen from ledger.sealing_key where tree = $1 order by first_size",
            row => new KnownKey(VerifierKey.Parse(row.GetString(0)), row.GetInt64(1), Moment(row, 2)), cancellation);

    /// <summary>
    /// The digests that lead from the fact at a position to the root of the tree of a size (RFC 9162 §2.1.3), from the leaf upwards.
    /// </summary>
    /// <param name="position">From 1; the leaf's index is one less.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 ≤ position ≤ size.</exception>
    /// <exception cref="SealDamagedException">A tile that must be there is missing, or the tree is smaller.</exception>
    public Task<ImmutableArray<byte[]>> InclusionProof(long position, long size, CancellationToken cancellation = default) =>
        Digests(MerkleTree.InclusionPath(position - 1, size), cancellation);

    /// <summary>The digests that show that the tree of the second size begins with that of the first (RFC 9162 §2.1.4).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 ≤ first ≤ second.</exception>
    /// <inheritdoc cref="InclusionProof"/>
    public Task<ImmutableArray<byte[]>> ConsistencyProof(long first, long second, CancellationToken cancellation = default) =>
        Digests(MerkleTree.ConsistencyPath(first, second), cancellation);

    /// <summary>The digest of the fact at a position, as it was sealed.</summary>
    /// <exception cref="SealDamagedException">It is not there.</exception>
    public async Task<byte[]> Leaf(long position, CancellationToken cancellation = default) =>
        (await Digests([[new NodeAddress(0, position - 1)]], cancellation).ConfigureAwait(false))[0];

    /// <summary>The root that the stored tiles give for a size that has been reached.</summary>
    /// <exception cref="SealDamagedException">A tile that must be there is missing, or the tree is smaller.</exception>
    public async Task<byte[]> RootOf(long size, CancellationToken cancellation = default) =>
        size == 0 ? suite.EmptyRoot() : (await Digests([MerkleTree.Peaks(size)], cancellation).ConfigureAwait(false))[0];

    /// <summary>The digests of a tile one after another, as many as there are; null when there are none.</summary>
    public async Task<byte[]?> Tile(TileAddress tile, CancellationToken cancellation = default) =>
        (await Tiles([tile], cancellation).ConfigureAwait(false)).GetValueOrDefault(tile);

    /// <summary>How far this tree is behind the ledger.</summary>
    public async Task<SealingProgress> Progress(CancellationToken cancellation = default) =>
        (await Rows(SealingProgress.Sql, SealingProgress.Of, cancellation).ConfigureAwait(false))[0];

    /// <summary>The unfinished tile of each level, by level; empty where the last one is full.</summary>
    internal async Task<byte[][]> Edge(CancellationToken cancellation)
    {
        var edge = Enumerable.Repeat(Array.Empty<byte>(), TileAddress.Levels).ToArray();
        foreach (var (level, hashes) in await Rows(
                     "select level, hashes from ledger.tree_edge where tree = $1 order by level",
                     row => (row.GetInt16(0), row.GetFieldValue<byte[]>(1)), cancellation).ConfigureAwait(false))
            edge[level] = hashes;
        return edge;
    }

    /// <summary>Each group of nodes folded to one digest. One statement fetches all tiles, so that they are of one moment.</summary>
    private async Task<ImmutableArray<byte[]>> Digests(IReadOnlyList<IReadOnlyList<NodeAddress>> groups, CancellationToken cancellation)
    {
        var tiles = await Tiles([.. groups.SelectMany(nodes => nodes).Select(TileAddress.Of).Distinct()], cancellation).ConfigureAwait(false);
        return [.. groups.Select(nodes => MerkleTree.RootOfPeaks(suite, [.. nodes.Select(node => Node(tiles, node))]))];
    }

    private byte[] Node(Dictionary<TileAddress, byte[]> tiles, NodeAddress node)
    {
        var tile = TileAddress.Of(node);
        var (start, count) = TileAddress.Within(node).GetOffsetAndLength(TileAddress.Width);
        if (!tiles.TryGetValue(tile, out var hashes) || hashes.Length < HashSuite.Length * (start + count))
            throw new SealDamagedException($"树 {suite.Name} 缺少瓦片 {tile.Level}/{tile.Path}。Tile {tile.Level}/{tile.Path} of tree {suite.Name} is missing or too short.");
        return TreeBuilder.Fold(suite, hashes.AsSpan(HashSuite.Length * start, HashSuite.Length * count));
    }

    private async Task<Dictionary<TileAddress, byte[]>> Tiles(IReadOnlyList<TileAddress> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0) return [];
        var rows = await Rows(
            """
            select w.level, w.number, coalesce(t.hashes, e.hashes) from unnest($2, $3) w(level, number)
            left join ledger.tile t on t.tree = $1 and t.level = w.level and t.number = w.number
            left join ledger.tree_edge e on e.tree = $1 and e.level = w.level and e.number = w.number
            order by w.level, w.number
            """,
            row => (Tile: new TileAddress(row.GetInt16(0), row.GetInt64(1)), Hashes: row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)),
            cancellation,
            wanted.Select(tile => (short)tile.Level).ToArray(), wanted.Select(tile => tile.Number).ToArray()).ConfigureAwait(false);
        return rows.Where(row => row.Hashes is not null).ToDictionary(row => row.Tile, row => row.Hashes!);
    }

    private static SignedHead Head(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2), Moment(row, 3), row.GetString(4), row.GetString(5));

    private static Instant Moment(NpgsqlDataReader row, int column) => Instant.FromDateTimeUtc(row.GetDateTime(column));

    private async Task<ImmutableArray<T>> Rows<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params object[] more)
    {
        try
        {
#pragma warning disable CA2100 // Every caller passes a constant.
            await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
            command.Parameters.Add(new() { Value = suite.Name });
            foreach (var value in more) command.Parameters.Add(new() { Value = value });
            await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            var results = ImmutableArray.CreateBuilder<T>();
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) results.Add(read(rows));
            return results.DrainToImmutable();
        }
        catch (Exception fault) when (Faults.IsOfDatabase(fault))
        {
            throw new LedgerUnavailableException($"The sealed tree cannot be read now: {fault.Message}", outcomeUnknown: false, fault);
        }
    }
}
