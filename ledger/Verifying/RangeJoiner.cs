using System.Globalization;
using Npgsql;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>What crosses from one range into the next: times, acts, the versions of streams, and the trees. Ranges come in order.</summary>
/// <param name="since">Position of the first fact that is checked.</param>
/// <param name="archived">Last position that lies in a file; 0 if none.</param>
internal sealed class RangeJoiner(
    NpgsqlConnection connection, IReadOnlyList<TreeSubject> subjects, StreamVersions versions, long since, long archived,
    FindingList findings)
{
    private readonly TreeJoiner[] trees = [.. subjects.Select(subject => new TreeJoiner(subject, findings))];
    private long? time;
    private (long Position, Guid Command)? pending;
    private long last = since - 1;

    public long Facts { get; private set; }

    public long Bytes { get; private set; }

    public long Commands { get; private set; }

    public IEnumerable<VerifiedTree> Trees => trees.Select(tree => tree.Verified);

    /// <summary>Prepares for the first range.</summary>
    public async Task Begin(CancellationToken cancellation)
    {
        foreach (var tree in trees) await tree.Begin(connection, (since - 1) / RangeTree.Length, cancellation).ConfigureAwait(false);
        if (since == 1) return;
        await using var before = new NpgsqlCommand("select ledger.recorded_at($1)", connection);
        before.Parameters.Add(new() { Value = since - 1 });
        if (await before.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is DateTime moment)
            time = RawMoment.Of(NodaTime.Instant.FromDateTimeUtc(moment));
    }

    public async Task Join(RangeResult range, CancellationToken cancellation)
    {
        if (range.Times is { } times)
        {
            if (times.First < time) findings.Add(RangeCheck.Decreased(times.Position, time.Value, times.First));
            time = times.Last;
        }
        CheckPending(range.FirstCommand, next: true);
        pending = range.Pending;
        await CheckVersions(range, cancellation).ConfigureAwait(false);
        for (var i = 0; i < trees.Length; i++) await trees[i].Join(connection, range.Parts[i], cancellation).ConfigureAwait(false);
        Facts += range.Facts;
        Bytes += range.Bytes;
        Commands += range.Commands;
        last = range.Until;
    }

    public async Task Finish(CancellationToken cancellation)
    {
        CheckPending(null, next: false);
        foreach (var tree in trees) await tree.Finish(connection, last, cancellation).ConfigureAwait(false);
    }

    /// <summary>The act at the end of a range goes on in the next one, or lacks its command.</summary>
    private void CheckPending(Guid? first, bool next)
    {
        // When the next range begins with a gap, the act's end is not known.
        if (pending is not { } act || first == act.Command || (next && first is null)) return;
        findings.Add(new(FindingCode.CommandMissing, act.Position, Subject: act.Command.ToString()));
    }

    private async Task CheckVersions(RangeResult range, CancellationToken cancellation)
    {
        var unseen = new List<StreamRun>();
        foreach (var run in range.Streams)
        {
            var before = versions[run.Id];
            if (before == 0 && since > 1 && run.FirstVersion > 1) unseen.Add(run);
            else if (run.FirstVersion != before + 1) findings.Add(Wrong(run, before + 1));
            versions[run.Id] = run.LastVersion;
        }
        if (unseen.Count == 0) return;
        // The verification began in the middle of these streams: the version before must stand before the beginning.
        await using var absent = new NpgsqlCommand(
            """
            select u.n from unnest($1, $2) with ordinality u(id, version, n)
            where not exists (select from ledger.fact f where f.stream_id = u.id and f.version = u.version and f.position < $3)
              and not exists (select from ledger.stream s where s.id = u.id and s.first_position <= $4)
            """, connection);
        absent.Parameters.Add(new() { Value = unseen.Select(run => run.Id).ToArray() });
        absent.Parameters.Add(new() { Value = unseen.Select(run => run.FirstVersion - 1).ToArray() });
        absent.Parameters.Add(new() { Value = since });
        // Of streams that reach into the archive the earlier versions lie in files, which nobody searches for one fact.
        absent.Parameters.Add(new() { Value = archived });
        await using var rows = await absent.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) findings.Add(Wrong(unseen[(int)rows.GetInt64(0) - 1], null));
    }

    private static Finding Wrong(StreamRun run, long? due) => new(
        FindingCode.VersionWrong, run.FirstPosition, StreamId: run.Id, Expected: due?.ToString(CultureInfo.InvariantCulture) ?? "?",
        Actual: run.FirstVersion.ToString(CultureInfo.InvariantCulture));
}
