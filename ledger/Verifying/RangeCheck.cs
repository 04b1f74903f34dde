using System.Globalization;
using System.Text;
using Npgsql;
using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Checks ranges of 65,536 facts by themselves, one after the other: hashes them, compares the tiles over them, and looks at order, times,
/// versions, streams and commands within the range. What crosses into other ranges is left to the joining of ranges.
/// </summary>
internal sealed class RangeCheck
{
    private readonly NpgsqlConnection aside;
    private readonly IReadOnlyList<ArchivedRows> archive;
    private readonly IReadOnlyList<TreeSubject> subjects;
    private readonly FindingList findings;
    private readonly Action<long> passed;
    private readonly RawFactReader reader;
    private readonly CommandCursor commands;
    private readonly RangeTiles[] tiles;
    private readonly RangeTree[] trees;
    private readonly List<(ActEnd End, long GapUntil)> steps = [];
    private readonly List<StreamRun> runs = [];
    private readonly int[] streamOf = new int[RangeTree.Length];
    private byte[] leaf = new byte[4_096];

    private RangeResult result = null!;
    private long previous, time;
    private bool inAct;
    private Guid command;

    /// <param name="facts">Three connections that see the same moment.</param>
    /// <param name="passed">Told of facts as they are passed.</param>
    public RangeCheck(
        NpgsqlConnection facts, NpgsqlConnection commands, NpgsqlConnection aside, IReadOnlyList<ArchivedRows> archive,
        IReadOnlyList<TreeSubject> subjects, FindingList findings, Action<long> passed)
    {
        (this.aside, this.archive, this.subjects, this.findings, this.passed) = (aside, archive, subjects, findings, passed);
        reader = new(facts, aside, archive);
        this.commands = new(commands, findings);
        trees = [.. subjects.Select(subject => new RangeTree(subject.Suite))];
        tiles = [.. subjects.Select((subject, i) => new RangeTiles(subject, trees[i], findings))];
    }

    public async Task<RangeResult> Run(long from, long until, CancellationToken cancellation)
    {
        result = new(from, until);
        (previous, time, command, inAct) = (from - 1, long.MinValue, default, false);
        runs.Clear();
        streamOf.AsSpan().Fill(-1);
        foreach (var tree in trees) tree.Clear();
        var before = commands.Passed;
        await commands.Open(from == 1 ? long.MinValue : from, until, cancellation).ConfigureAwait(false);
        try
        {
            while (previous < until && !await Read(previous + 1, until, cancellation).ConfigureAwait(false)) { }
            if (inAct) End(atGap: false);
            await PassCommands(cancellation).ConfigureAwait(false);
        }
        finally
        {
            await commands.Leave().ConfigureAwait(false);
        }
        result.Commands = commands.Passed - before;
        result.Streams.AddRange(runs);
        for (var i = 0; i < subjects.Count; i++)
        {
            trees[i].Build((int)(until - from + 1));
            result.Parts.Add(await tiles[i].Check(aside, result, IsThere, NameAt, cancellation).ConfigureAwait(false));
        }
        return result;
    }

    /// <summary>Reads facts, and reports what is missing up to the end.</summary>
    /// <returns>False if a part of the archive could not be read: what comes after it is still to be read.</returns>
    private async Task<bool> Read(long from, long until, CancellationToken cancellation)
    {
        try
        {
            await foreach (var batch in reader.Read(from, until, cancellation).ConfigureAwait(false))
            {
                Take(batch);
                passed(batch.Count);
                await PassCommands(cancellation).ConfigureAwait(false);
            }
            if (previous < until) Gap(until + 1);
            return true;
        }
        catch (ArchiveUnreadableException unreadable)
        {
            // A block of the file is lost; when not even one fact could be read, nothing of it in this range.
            var file = archive.First(rows => rows.Until > previous);
            var block = previous + FactBlock.Size - ((previous + 1 - file.From) % FactBlock.Size);
            var last = Math.Min(Math.Min(until, file.Until), previous >= from ? block : long.MaxValue);
            findings.Add(new(FindingCode.ArchiveUnreadable, previous + 1, last, Subject: unreadable.Message));
            if (inAct) End(atGap: true);
            steps.Add((default, last));
            previous = last;
            return false;
        }
    }

    private bool IsThere(int index) => streamOf[index] >= 0;

    private string? NameAt(int index) => IsThere(index) ? NameOf(streamOf[index]) : null;

    private string NameOf(int stream) =>
        $"{Encoding.UTF8.GetString(reader.Streams.KindOf(stream))}/{Encoding.UTF8.GetString(reader.Streams.KeyOf(stream))}";

    private void Take(RawFacts batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var fact = batch[i];
            if (fact.Position == previous)
            {
                findings.Add(new(FindingCode.FactRepeated, previous));
                continue;
            }
            if (fact.Position > previous + 1) Gap(fact.Position);
            else if (fact.CommandId != command && inAct) End(atGap: false);
            var index = (int)(fact.Position - result.From);
            if (index == 0) result.FirstCommand = fact.CommandId;
            Hash(fact, index);
            CheckTime(fact);
            CheckStream(fact);
            (previous, command, streamOf[index]) = (fact.Position, fact.CommandId, fact.StreamNumber);
            inAct = true;
            result.Facts++;
        }
    }

    private void Hash(in RawFact fact, int index)
    {
        var bytes = FactLeaf.Write(fact, ref leaf);
        foreach (var tree in trees) tree.Suite.PrefixedLeaf(bytes, tree.Leaf(index));
        result.Bytes += bytes.Length - 1;
    }

    private void CheckTime(in RawFact fact)
    {
        var recorded = fact.RecordedAt;
        if (result.Times is not { } times) result.Times = (fact.Position, recorded, recorded);
        else
        {
            if (recorded < time) findings.Add(Decreased(fact.Position, time, recorded));
            result.Times = times with { Last = recorded };
        }
        time = recorded;
    }

    public static Finding Decreased(long position, long before, long now) => new(
        FindingCode.TimeDecreased, position, Expected: FactLeaf.Moment.Format(RawMoment.ToInstant(before)),
        Actual: FactLeaf.Moment.Format(RawMoment.ToInstant(now)));

    private void CheckStream(in RawFact fact)
    {
        var (number, position, version) = (fact.StreamNumber, fact.Position, fact.Version);
        var stream = reader.Streams[number];
        while (runs.Count <= number) runs.Add(default);
        var run = runs[number];
        if (run.FirstPosition == 0)
        {
            if (!stream.Exists) findings.Add(new(FindingCode.StreamMissing, position, StreamId: fact.StreamId));
            runs[number] = new(fact.StreamId, version, position, version);
        }
        else
        {
            if (version != run.LastVersion + 1)
                findings.Add(new(
                    FindingCode.VersionWrong, position, Stream: NameOf(number), StreamId: fact.StreamId, Expected: Number(run.LastVersion + 1),
                    Actual: Number(version)));
            runs[number] = run with { LastVersion = version };
        }
        if (!stream.Exists) return;
        if (version == 1 && stream.FirstPosition != position) findings.Add(Misplaced("first", stream.FirstPosition, fact));
        if (version == stream.Version && stream.LastPosition != position) findings.Add(Misplaced("last", stream.LastPosition, fact));
    }

    private Finding Misplaced(string which, long says, in RawFact fact) => new(
        FindingCode.StreamPlaceWrong, fact.Position, Stream: NameOf(fact.StreamNumber), StreamId: fact.StreamId, Subject: which,
        Expected: Number(fact.Position), Actual: Number(says));

    /// <summary>Positions from the one after the last seen up to another are missing.</summary>
    private void Gap(long next)
    {
        findings.Add(new(FindingCode.FactMissing, previous + 1, next - 1));
        if (inAct) End(atGap: true);
        steps.Add((default, next - 1));
        previous = next - 1;
    }

    private void End(bool atGap)
    {
        steps.Add((new(previous, command, time, atGap), 0));
        inAct = false;
    }

    private async ValueTask PassCommands(CancellationToken cancellation)
    {
        foreach (var (end, gapUntil) in steps)
        {
            if (gapUntil > 0) await commands.PassGap(gapUntil, cancellation).ConfigureAwait(false);
            else if (!await commands.Pass(end, open: end.Position == result.Until, cancellation).ConfigureAwait(false))
                result.Pending = (end.Position, end.Command);
        }
        steps.Clear();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
