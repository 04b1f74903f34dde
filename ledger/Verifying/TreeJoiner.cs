using System.Globalization;
using NodaTime;
using Npgsql;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Puts the ranges of one tree together, from left to right: the nodes above them, the tiles of level 2 and higher, and the root at every
/// head's size.
/// </summary>
internal sealed class TreeJoiner
{
    private readonly TreeSubject subject;
    private readonly FindingList findings;
    private readonly StoredTiles stored;
    private readonly HeadRoots heads, witnessed;
    private readonly List<(int Level, byte[] Digest)> peaks = [];

    /// <summary>By level of tiles, from 2: the digests of its unfinished tile, recomputed and as the tiles below have it.</summary>
    private readonly List<(byte[] Recomputed, byte[] Stored)>[] levels = [.. Enumerable.Range(0, TileAddress.Levels).Select(_ => new List<(byte[], byte[])>())];

    private readonly List<Undecided> undecided = [];
    private long ranges;
    private bool edgesChecked, broken;
    private Instant? signedAt;

    public TreeJoiner(TreeSubject subject, FindingList findings)
    {
        (this.subject, this.findings) = (subject, findings);
        stored = new(subject.Suite);
        heads = new(FindingCode.HeadRootWrong, subject.Name, findings);
        witnessed = new(FindingCode.WitnessRootWrong, subject.Name, findings);
    }

    private long Tiles { get; set; }

    public VerifiedTree Verified => new(subject.Name, subject.Sealed, Tiles, heads.Seen, witnessed.Seen);

    /// <summary>Takes everything before a range from what is stored.</summary>
    /// <param name="range">Number of the first range that will be joined.</param>
    public async Task Begin(NpgsqlConnection connection, long range, CancellationToken cancellation)
    {
        if (range == 0) return;
        ranges = range;
        heads.BeginAfter(range * RangeTree.Length);
        witnessed.BeginAfter(range * RangeTree.Length);
        foreach (var peak in MerkleTree.Peaks(range))
        {
            var address = new NodeAddress(peak.Level + RangeTree.Levels, peak.Index);
            if (await stored.Node(connection, address, cancellation).ConfigureAwait(false) is { } digest) peaks.Add((address.Level, digest));
            else
            {
                var tile = TileAddress.Of(address);
                findings.Add(new(FindingCode.TileMissing, Tree: subject.Name, Subject: RangeTiles.Address(tile.Level, tile.Number)));
                broken = true;
            }
        }
        for (var level = 2; level < TileAddress.Levels && !broken; level++)
        {
            var index = range >> (8 * (level - 2));
            var digests = await stored.Digests(connection, level, index / TileAddress.Width, cancellation).ConfigureAwait(false);
            for (var i = 0; i < index % TileAddress.Width; i++)
            {
                var digest = digests.AsSpan(i * HashSuite.Length, HashSuite.Length).ToArray();
                levels[level].Add((digest, digest));
            }
        }
    }

    public async Task Join(NpgsqlConnection connection, RangePart part, CancellationToken cancellation)
    {
        if (broken) return;
        await CheckEdges(connection, cancellation).ConfigureAwait(false);
        Tiles += part.Tiles;
        foreach (var head in part.Heads)
        {
            CheckOrder(head);
            var fits = Fits(head);
            heads.Add(head.Size, fits);
            Decide(undecided, head.Size, fits);
            Decide(part.Undecided, head.Size, fits);
        }
        undecided.AddRange(part.Undecided);
        foreach (var head in part.Witnessed) witnessed.Add(head.Size, Fits(head));
        if (part.Root is null) return;
        ranges++;
        Push(part.Root);
        await Add(connection, 2, part.Root, part.Stored ?? part.Root, cancellation).ConfigureAwait(false);
    }

    /// <param name="length">Facts that there are.</param>
    public async Task Finish(NpgsqlConnection connection, long length, CancellationToken cancellation)
    {
        if (!broken) await CheckEdges(connection, cancellation).ConfigureAwait(false);
        Decide(undecided, long.MaxValue, fits: true);
        heads.Report();
        witnessed.Report();
        if (subject.Sealed > length)
            findings.Add(new(FindingCode.HeadBeyond, Tree: subject.Name, Expected: Text(subject.Sealed), Actual: Text(length)));
        if (subject.Witness.Count > 0 && subject.Witness[^1].Size > length)
            findings.Add(new(FindingCode.WitnessBeyond, Tree: subject.Name, Expected: Text(subject.Witness[^1].Size), Actual: Text(length)));
        if (await stored.CountBeyond(connection, subject.Sealed, cancellation).ConfigureAwait(false) is var beyond and > 0)
            findings.Add(new(FindingCode.TileBeyond, Tree: subject.Name, Expected: Text(subject.Sealed), Actual: Text(beyond)));
    }

    private void Decide(List<Undecided> open, long size, bool fits) => open.RemoveAll(each =>
    {
        if (each.Until > size) return false;
        if ((fits ? each.IfHeadFits : each.IfHeadDiffers) is { } finding) findings.Add(finding);
        return true;
    });

    private void CheckOrder(HeadPart head)
    {
        if (signedAt is { } before && head.SignedAt < before)
            findings.Add(new(
                FindingCode.HeadOrder, head.Size, Tree: subject.Name, Expected: FactLeaf.Moment.Format(before),
                Actual: FactLeaf.Moment.Format(head.SignedAt.Value)));
        signedAt = head.SignedAt;
    }

    private bool Fits(HeadPart head)
    {
        var root = head.Part;
        for (var i = peaks.Count - 1; i >= 0; i--) subject.Suite.Node(peaks[i].Digest, root, root);
        return root.AsSpan().SequenceEqual(head.Root);
    }

    private void Push(byte[] digest)
    {
        var level = RangeTree.Levels;
        digest = (byte[])digest.Clone();
        for (; peaks.Count > 0 && peaks[^1].Level == level; level++)
        {
            subject.Suite.Node(peaks[^1].Digest, digest, digest);
            peaks.RemoveAt(peaks.Count - 1);
        }
        peaks.Add((level, digest));
    }

    private async Task Add(NpgsqlConnection connection, int level, byte[] recomputed, byte[] below, CancellationToken cancellation)
    {
        for (; level < TileAddress.Levels; level++)
        {
            var digests = levels[level];
            digests.Add((recomputed, below));
            if (digests.Count < TileAddress.Width) return;
            var number = (ranges >> (8 * (level - 1))) - 1;
            recomputed = TreeBuilder.Fold(subject.Suite, [.. digests.SelectMany(digest => digest.Recomputed)]);
            below = recomputed;
            if (new TileAddress(level, number).WidthIn(subject.Sealed) == TileAddress.Width)
            {
                var tile = (await stored.Tiles(connection, level, number, number, cancellation).ConfigureAwait(false)).GetValueOrDefault(number);
                Compare(tile, level, number, FindingCode.TileMissing, FindingCode.TileChanged);
                if (tile is not null) below = TreeBuilder.Fold(subject.Suite, tile);
            }
            digests.Clear();
        }
    }

    /// <summary>The edges of the upper levels, once exactly the ranges beneath them have been joined.</summary>
    private async Task CheckEdges(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (edgesChecked || subject.Sealed == 0 || subject.Sealed / RangeTree.Length != ranges) return;
        edgesChecked = true;
        for (var level = 2; level < TileAddress.Levels; level++)
        {
            if (levels[level].Count == 0) continue;
            var number = (ranges >> (8 * (level - 2))) / TileAddress.Width;
            Compare(
                await stored.Edge(connection, level, number, cancellation).ConfigureAwait(false), level, number, FindingCode.EdgeMissing,
                FindingCode.EdgeChanged);
        }
    }

    private void Compare(byte[]? tile, int level, long number, FindingCode missing, FindingCode changed)
    {
        Tiles++;
        var address = RangeTiles.Address(level, number);
        if (tile is null || tile.Length != levels[level].Count * HashSuite.Length)
        {
            findings.Add(new(tile is null ? missing : changed, Tree: subject.Name, Subject: address, Actual: "0"));
            return;
        }
        for (var i = 0; i < levels[level].Count; i++)
        {
            var digest = tile.AsSpan(i * HashSuite.Length, HashSuite.Length);
            // A digest that fits the tiles beneath is not what was changed: what was, is named there.
            if (digest.SequenceEqual(levels[level][i].Recomputed) || digest.SequenceEqual(levels[level][i].Stored)) continue;
            findings.Add(new(changed, Tree: subject.Name, Subject: address, Actual: Text(i)));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
