using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>The tiles and edges of one tree as they are stored, 256 digests a tile.</summary>
/// <param name="suite">Names the tree; one of ours, so that its name may stand in a query.</param>
internal sealed class StoredTiles(HashSuite suite)
{
    private readonly CopyReader reader = new(9_000 * TileAddress.Width);

    /// <summary>Tiles of a level, those that there are, in order; not for keeping beyond the next call.</summary>
    public async Task<Dictionary<long, byte[]>> Tiles(NpgsqlConnection connection, int level, long first, long last, CancellationToken cancellation)
    {
        var tiles = new Dictionary<long, byte[]>();
        if (last < first) return tiles;
        await reader.Open(connection, Query("ledger.tile", level, first, last), 2, cancellation).ConfigureAwait(false);
        await reader.All(cancellation).ConfigureAwait(false);
        for (var i = 0; i < reader.Count; i++) tiles[reader[i].Long(0)] = reader[i].Bytes(1).ToArray();
        return tiles;
    }

    /// <summary>The unfinished tile at the right end of a level, if it is the one with that number.</summary>
    public async Task<byte[]?> Edge(NpgsqlConnection connection, int level, long number, CancellationToken cancellation)
    {
        await reader.Open(connection, Query("ledger.tree_edge", level, number, number), 2, cancellation).ConfigureAwait(false);
        await reader.All(cancellation).ConfigureAwait(false);
        return reader.Count == 0 ? null : reader[0].Bytes(1).ToArray();
    }

    /// <summary>The stored digests over 256^level facts from the first of a tile's on: the whole tile, or as much as the edge has.</summary>
    public async Task<byte[]> Digests(NpgsqlConnection connection, int level, long number, CancellationToken cancellation) =>
        (await Tiles(connection, level, number, number, cancellation).ConfigureAwait(false)).GetValueOrDefault(number)
            ?? await Edge(connection, level, number, cancellation).ConfigureAwait(false) ?? [];

    /// <summary>A node of the tree out of what is stored; null if it is not.</summary>
    public async Task<byte[]?> Node(NpgsqlConnection connection, NodeAddress address, CancellationToken cancellation)
    {
        var tile = TileAddress.Of(address);
        var digests = await Digests(connection, tile.Level, tile.Number, cancellation).ConfigureAwait(false);
        var (start, count) = TileAddress.Within(address).GetOffsetAndLength(TileAddress.Width);
        return (start + count) * HashSuite.Length > digests.Length
            ? null
            : TreeBuilder.Fold(suite, digests.AsSpan(start * HashSuite.Length, count * HashSuite.Length));
    }

    /// <summary>Tiles that stand beyond a tree of a size.</summary>
    public async Task<long> CountBeyond(NpgsqlConnection connection, long size, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select (select count(*) from generate_series(0, 6) l(level)
                    join ledger.tile t on t.tree = $1 and t.level = l.level and t.number >= $2 >> (8 * l.level + 8))
              + (select count(*) from ledger.tree_edge e where e.tree = $1
                 and (e.number <> $2 >> (8 * e.level + 8) or $2 >> (8 * e.level) & 255 = 0))
            """, connection);
        command.Parameters.Add(new() { Value = suite.Name });
        command.Parameters.Add(new() { Value = size });
        return (long)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    private string Query(string table, int level, long first, long last) => string.Create(
        CultureInfo.InvariantCulture,
        $"select number, hashes from {table} where tree = '{suite.Name}' and level = {level} and number between {first} and {last} order by number");
}
