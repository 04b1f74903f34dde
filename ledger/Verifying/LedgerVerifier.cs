using System.Diagnostics;
using Npgsql;
using Regulatory.Ledger.Archiving;
using Regulatory.Ledger.Raw;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>
/// Recomputes a ledger from its raw rows: every leaf, the versions of every stream, the commands, the tree with its tiles, heads and
/// signatures, and holds it against heads that somebody else kept. What is wrong is collected; nothing is changed.
/// </summary>
/// <param name="source">Connections as the application role, or as anyone who may read the schema.</param>
/// <param name="shelf">Where the files of archived partitions lie; needed when there are any. The verifier does not dispose of it.</param>
public sealed class LedgerVerifier(NpgsqlDataSource source, ArchiveShelf? shelf = null)
{
    /// <summary>
    /// Verifies the ledger as it is at this moment; what is recorded meanwhile is not seen. Memory is eight bytes a stream and some 20 MB
    /// a worker.
    /// </summary>
    /// <exception cref="NpgsqlException">The database is away, or may not be read.</exception>
    /// <exception cref="SealingUnavailableException">This machine's OpenSSL cannot check the signatures.</exception>
    public async Task<VerifyReport> Verify(
        VerifyRequest request, IProgress<VerifyProgress>? progress = null, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var findings = new FindingList(request.FindingLimit);
        var snapshot = await Snapshot.Take(source, cancellation).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            var beside = new Beside(snapshot.First, findings);
            await beside.Triggers(cancellation).ConfigureAwait(false);
            var archive = await Archived(snapshot.First, cancellation).ConfigureAwait(false);
            var head = await Extent.Find(snapshot.First, archive, findings, cancellation).ConfigureAwait(false);
            var subjects = await TreeSubjects.Find(snapshot.First, request, findings, cancellation).ConfigureAwait(false);
            var since = BeginningOf(request.Since, head, subjects);
            var versions = new StreamVersions(await LastStream(snapshot.First, cancellation).ConfigureAwait(false));
            var joiner = new RangeJoiner(snapshot.First, subjects, versions, since, archive.Select(file => file.Until).DefaultIfEmpty(0).Max(), findings);
            await joiner.Begin(cancellation).ConfigureAwait(false);
            await CheckRanges(snapshot, archive, subjects, joiner, findings, since, head, request.Workers, progress, cancellation).ConfigureAwait(false);
            await joiner.Finish(cancellation).ConfigureAwait(false);
            var streams = await beside.Streams(versions, since, cancellation).ConfigureAwait(false);
            var claims = await beside.Claims(cancellation).ConfigureAwait(false);
            var sorted = await beside.Named(findings.Sorted(), cancellation).ConfigureAwait(false);
            return new(
                since, head, joiner.Facts, joiner.Bytes, streams, joiner.Commands, claims, [.. joiner.Trees], request.Keys.Count > 0, sorted,
                findings.Total, clock.Elapsed);
        }
    }

    private static async Task CheckRanges(
        Snapshot snapshot, IReadOnlyList<ArchivedRows> archive, IReadOnlyList<TreeSubject> subjects, RangeJoiner joiner, FindingList findings, long since, long head, int workers,
        IProgress<VerifyProgress>? progress, CancellationToken cancellation)
    {
        var done = 0L;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var free = new Queue<RangeCheck>();
        var running = new Queue<(RangeCheck Check, Task<RangeResult> Result)>();
        try
        {
            for (var from = since; from <= head; from += RangeTree.Length)
            {
                if (free.Count == 0 && running.Count < workers) free.Enqueue(await NewCheck().ConfigureAwait(false));
                else if (free.Count == 0) await JoinNext().ConfigureAwait(false);
                var (check, first, last) = (free.Dequeue(), from, Math.Min(head, from + RangeTree.Length - 1));
                running.Enqueue((check, Task.Run(() => check.Run(first, last, stopping.Token), stopping.Token)));
            }
            while (running.Count > 0) await JoinNext().ConfigureAwait(false);
        }
        finally
        {
            // After a fault the others must be done before their connections go.
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running.Select(each => each.Result.ContinueWith(_ => { }, TaskScheduler.Default))).ConfigureAwait(false);
        }

        async Task<RangeCheck> NewCheck() => new(
            await snapshot.Open(cancellation).ConfigureAwait(false), await snapshot.Open(cancellation).ConfigureAwait(false),
            await snapshot.Open(cancellation).ConfigureAwait(false), archive, subjects, findings,
            facts => progress?.Report(new(Interlocked.Add(ref done, facts), head - since + 1)));

        async Task JoinNext()
        {
            var (check, result) = running.Peek();
            await joiner.Join(await result.ConfigureAwait(false), cancellation).ConfigureAwait(false);
            running.Dequeue();
            free.Enqueue(check);
        }
    }

    /// <summary>
    /// The archived partitions. Asked for after the facts were touched once: from then on until the end of the snapshot no partition can
    /// leave the database.
    /// </summary>
    private async Task<IReadOnlyList<ArchivedRows>> Archived(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using (var touch = new NpgsqlCommand("select from ledger.fact limit 1", connection))
            await touch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        var files = shelf ?? new ArchiveShelf([]);
        var archived = new List<ArchivedRows>();
        await using var command = new NpgsqlCommand(Archive.All, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) archived.Add(ArchiveCopy.RowsOf(files, Archive.Of(rows)));
        return archived;
    }

    /// <summary>The first fact of the range that a position lies in; no later than where the sealed trees end, which must be built upon.</summary>
    private static long BeginningOf(long since, long head, IReadOnlyList<TreeSubject> subjects)
    {
        var wanted = subjects.Select(subject => subject.Sealed).Append(Math.Min(since, head) - 1).Min();
        return (Math.Max(0, wanted) / RangeTree.Length * RangeTree.Length) + 1;
    }

    private static async Task<long> LastStream(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select coalesce(max(id), 0) from ledger.stream", connection);
        return (long)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }
}
