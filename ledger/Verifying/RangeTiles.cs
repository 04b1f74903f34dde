using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Compares one tree's tiles over a range with what was recomputed. Tiles of level 0 hold the digests of leaves: so a change has a
/// position; and whether a fact or its tile was changed, the tile above says.
/// </summary>
internal sealed class RangeTiles(TreeSubject subject, RangeTree tree, FindingList findings)
{
    private const int TileBytes = TileAddress.Width * HashSuite.Length;
    private readonly StoredTiles stored = new(subject.Suite);
    private readonly CopyReader rows = new(64 * 1024);

    /// <param name="isThere">Whether the fact at an index of the range was read.</param>
    /// <param name="nameAt">Its stream.</param>
    public async Task<RangePart> Check(
        NpgsqlConnection connection, RangeResult range, Func<int, bool> isThere, Func<int, string?> nameAt, CancellationToken cancellation)
    {
        var count = (int)(range.Until - range.From + 1);
        var number = (range.From - 1) / RangeTree.Length;
        var covered = (int)Math.Clamp(subject.Sealed - (range.From - 1), 0, count);
        var above = covered == 0 ? [] : await stored.Digests(connection, 1, number, cancellation).ConfigureAwait(false);
        var full = covered == RangeTree.Length;
        // The tail was cut off: what is stored goes on beyond the facts, and only as much of it can be compared.
        var cut = subject.Sealed > range.Until && count < RangeTree.Length;
        var part = new RangePart(
            count == RangeTree.Length ? tree.Root(count) : null,
            full && above.Length == TileBytes ? TreeBuilder.Fold(subject.Suite, above) : null);

        var whole = covered / TileAddress.Width;
        if (cut) above = above[..Math.Min(above.Length, whole * HashSuite.Length)];
        CheckLength(above.Length / HashSuite.Length, whole, 1, number, full);
        var first = (range.From - 1) / TileAddress.Width;
        var tiles = await stored.Tiles(connection, 0, first, first + whole - 1, cancellation).ConfigureAwait(false);
        for (var i = 0; i < whole; i++) CheckTile(tiles.GetValueOrDefault(first + i), i, above, number, full);
        part.Tiles = whole + (covered > 0 ? 1 : 0);
        if (covered % TileAddress.Width is var rest and > 0)
        {
            var edge = cut
                ? await stored.Digests(connection, 0, first + whole, cancellation).ConfigureAwait(false)
                : await stored.Edge(connection, 0, first + whole, cancellation).ConfigureAwait(false) ?? [];
            CheckEdge(cut ? edge[..Math.Min(edge.Length, rest * HashSuite.Length)] : edge, whole, rest);
            part.Tiles++;
        }
        await CheckHeads(connection, range, part, cancellation).ConfigureAwait(false);
        foreach (var head in subject.Witness.Where(head => head.Size >= range.From && head.Size <= range.Until))
            part.Witnessed.Add(new(head.Size, head.Root, null, tree.Root((int)(head.Size - range.From + 1))));
        return part;

        void CheckTile(byte[]? tile, int i, byte[] parents, long parentNumber, bool fullParent)
        {
            var leaves = tree.Nodes(0, i * TileAddress.Width, TileAddress.Width);
            var recomputed = tree.Nodes(8, i, 1);
            var parent = parents.Length >= (i + 1) * HashSuite.Length ? parents.AsSpan(i * HashSuite.Length, HashSuite.Length) : recomputed;
            var (start, end) = (range.From + (i * TileAddress.Width), range.From + ((i + 1) * TileAddress.Width) - 1);
            var parentFits = parent.SequenceEqual(recomputed);
            if (tile is null) findings.Add(new(FindingCode.TileMissing, Tree: subject.Name, Subject: Address(0, first + i)));
            else if (!tile.AsSpan().SequenceEqual(leaves))
            {
                var changed = new Finding(
                    FindingCode.TileChanged, start, end, subject.Name, Subject: Address(0, first + i),
                    Actual: Text(leaves.CommonPrefixLength(tile) / HashSuite.Length));
                if (parentFits) findings.Add(changed);
                else if (parent.SequenceEqual(TreeBuilder.Fold(subject.Suite, tile)))
                {
                    foreach (var finding in Differences(FindingCode.FactChanged, tile, i, TileAddress.Width)) findings.Add(finding);
                    return;
                }
                else
                {
                    part.Undecided.Add(new(end, changed, null));
                    foreach (var finding in Differences(FindingCode.FactOrTileChanged, tile, i, TileAddress.Width))
                        part.Undecided.Add(new(end, null, finding));
                }
            }
            if (parentFits) return;
            var above = new Finding(
                fullParent ? FindingCode.TileChanged : FindingCode.EdgeChanged, Tree: subject.Name, Subject: Address(1, parentNumber), Actual: Text(i));
            // Facts and tile agree, and not with what stands above: somebody changed both, or that.
            part.Undecided.Add(new(end, above, tile is not null && tile.AsSpan().SequenceEqual(leaves)
                ? new(FindingCode.FactAndTileChanged, start, end, subject.Name, Subject: Address(0, first + i))
                : null));
        }

        void CheckEdge(byte[] edge, int tile, int leaves)
        {
            if (!CheckLength(edge.Length / HashSuite.Length, leaves, 0, first + tile, full: false)) return;
            if (edge.AsSpan().SequenceEqual(tree.Nodes(0, tile * TileAddress.Width, leaves))) return;
            part.Undecided.Add(new(
                subject.Sealed, new Finding(FindingCode.EdgeChanged, Tree: subject.Name, Subject: Address(0, first + tile)), null));
            foreach (var finding in Differences(FindingCode.FactChanged, edge, tile, leaves)) part.Undecided.Add(new(subject.Sealed, null, finding));
        }

        List<Finding> Differences(FindingCode code, byte[] tile, int i, int leaves)
        {
            var differences = new List<Finding>();
            for (var leaf = 0; leaf < leaves; leaf++)
            {
                var index = (i * TileAddress.Width) + leaf;
                var expected = tile.AsSpan(leaf * HashSuite.Length, HashSuite.Length);
                var actual = tree.Nodes(0, index, 1);
                // A fact that is missing is a finding already.
                if (!isThere(index) || expected.SequenceEqual(actual)) continue;
                differences.Add(new(
                    code, range.From + index, Tree: subject.Name, Stream: nameAt(index), Expected: Short(expected), Actual: Short(actual)));
            }
            return differences;
        }
    }

    /// <summary>Whether a tile or an edge has as many digests as the newest head asks for.</summary>
    private bool CheckLength(int has, int wants, int level, long number, bool full)
    {
        if (has == wants) return true;
        findings.Add(new(
            has == 0 ? full ? FindingCode.TileMissing : FindingCode.EdgeMissing : FindingCode.EdgeChanged, Tree: subject.Name,
            Subject: Address(level, number)));
        return false;
    }

    private async Task CheckHeads(NpgsqlConnection connection, RangeResult range, RangePart part, CancellationToken cancellation)
    {
        await rows.Open(
            connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"select tree_size, root, signed_at, origin, note from ledger.tree_head where tree = '{subject.Name}' and tree_size between {range.From} and {range.Until} order by tree_size"),
            columns: 5, cancellation).ConfigureAwait(false);
        while (await rows.Next(1_024, cancellation).ConfigureAwait(false))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                var head = new SignedHead(
                    subject.Name, row.Long(0), row.Bytes(1).ToArray(), RawMoment.ToInstant(row.Long(2)), row.Text(3), row.Text(4));
                foreach (var finding in HeadCheck.Of(head, subject.Keys)) findings.Add(finding);
                part.Heads.Add(new(head.Size, HeadCheck.RootOf(head), head.SignedAt, tree.Root((int)(head.Size - range.From + 1))));
            }
        }
    }

    internal static string Address(int level, long number) => $"{level}/{new TileAddress(level, number).Path}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Enough of a digest to tell it from others.</summary>
    internal static string Short(ReadOnlySpan<byte> digest) => Convert.ToHexStringLower(digest[..8]) + "…";
}
