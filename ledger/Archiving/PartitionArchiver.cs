using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Regulatory.Ledger.Archiving;

/// <summary>What an archiver is doing.</summary>
public enum ArchivingStep
{
    /// <summary>Writing the facts into the file.</summary>
    Writing,

    /// <summary>Writing where each stream's facts lie.</summary>
    Indexing,

    /// <summary>Reading the file back and comparing every row with the database.</summary>
    Comparing,

    /// <summary>Taking the partition out of the database.</summary>
    Detaching,
}

/// <summary>How far it has come within a step.</summary>
public sealed record ArchivingProgress(ArchivingStep Step, long Done, long Facts);

/// <summary>What became of it.</summary>
/// <param name="Path">The partition's file.</param>
/// <param name="Bytes">Its length; 0 in a dry run that found no file.</param>
/// <param name="Detached">False when the partition was archived before, or in a dry run.</param>
public sealed record ArchivingOutcome(int Partition, long FirstPosition, long LastPosition, string Path, long Bytes, bool Detached);

/// <summary>
/// Moves a full partition out of the database into a file, as the deploy role. It may be killed at any moment and run again: the file
/// gets its name when it is whole, the partition leaves the database in one transaction and only after the file was read back and found
/// to hold the same rows, and a partition that is archived already is left alone.
/// </summary>
public sealed class PartitionArchiver(NpgsqlDataSource deploy, TimeProvider? time = null)
{
    private const long Lock = 0x4C45444745520001;
    private const int Report = 10_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private const int Tries = 150;

    /// <summary>
    /// What else every row of the file must stand up to before its partition leaves the database, such as the ledger's tree; throws
    /// what is wrong.
    /// </summary>
    public Func<ArchivedFact, ValueTask>? Check { get; init; }

    /// <param name="partition">From 0. Full, not one of the newest two, and the oldest in the database.</param>
    /// <param name="folder">Made when missing.</param>
    /// <param name="who">Recorded for good.</param>
    /// <param name="dryRun">Checks what can be checked without writing.</param>
    /// <exception cref="ArchiveRefusedException">Not this partition, or not into this folder.</exception>
    /// <exception cref="ArchiveUnreadableException">The partition was archived before, but its file is not in the folder or was altered.</exception>
    public async Task<ArchivingOutcome> Archive(
        int partition, string folder, string who, bool dryRun = false, IProgress<ArchivingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(who)) throw new ArchiveRefusedException("Say who archives: it is recorded for good.");
        await using var connection = await deploy.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        if (!await Scalar<bool>(connection, $"select pg_try_advisory_lock({Lock})", cancellation).ConfigureAwait(false))
            throw new ArchiveRefusedException("Somebody else is archiving this ledger at the moment.");
        try
        {
            return await Archive(connection, partition, folder, who, dryRun, progress, cancellation).ConfigureAwait(false);
        }
        finally
        {
            // If the connection broke, the lock went with it.
            if (connection.State == System.Data.ConnectionState.Open)
                await Execute(connection, $"select pg_advisory_unlock({Lock})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<ArchivingOutcome> Archive(
        NpgsqlConnection connection, int partition, string folder, string who, bool dryRun, IProgress<ArchivingProgress>? progress,
        CancellationToken cancellation)
    {
        var archives = await Archiving.Archive.List(deploy, cancellation).ConfigureAwait(false);
        if (archives.FirstOrDefault(archive => archive.Number == partition) is { } before)
        {
            using var shelf = new ArchiveShelf([folder]);
            return new(partition, before.FirstPosition, before.LastPosition, shelf.Open(before).Path, before.Bytes, Detached: false);
        }
        var (first, last) = await Place(connection, partition, archives.Length, cancellation).ConfigureAwait(false);
        var path = Path.GetFullPath(Path.Combine(folder, Archiving.Archive.FileNameOf(partition)));
        if (dryRun) return new(partition, first, last, path, File.Exists(path) ? new FileInfo(path).Length : 0, Detached: false);

        var work = new Work(connection, partition, first, last, path, progress, cancellation);
        if (!File.Exists(path)) await Write(work).ConfigureAwait(false);
        var written = await Describe(work).ConfigureAwait(false);
        await Compare(work, written).ConfigureAwait(false);
        await Detach(work, written, who).ConfigureAwait(false);
        return new(partition, first, last, path, written.Bytes, Detached: true);
    }

    private static async Task<(long First, long Last)> Place(NpgsqlConnection connection, int partition, int next, CancellationToken cancellation)
    {
        var size = await Scalar<long>(connection, "select ledger.partition_size()", cancellation).ConfigureAwait(false);
        var head = await Scalar<long>(connection, "select position from ledger.head", cancellation).ConfigureAwait(false);
        if (partition != next) throw Refused($"Partitions are archived in order: the next one is {next}, not {partition}.");
        if (partition > (Math.Max(head, 1) - 1) / size - 2)
            throw Refused($"Partition {partition} is one of the newest two, which stay in the database: the head is at {head}, a partition has {size} positions.");
        return (partition * size + 1, (partition + 1) * size);
    }

    private static async Task Write(Work work)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(work.Path)!);
            var part = work.Path + ".part";
            // Left behind by a run that was killed.
            File.Delete(part);
            await using (var file = new FileStream(part, NewFile()))
            {
                using var writer = new ArchiveWriter(file, work.Partition, work.First, work.Last);
                var rows = new PartitionRows(work.Connection, work.Partition);
                await foreach (var fact in rows.Facts(work.Cancellation).ConfigureAwait(false))
                {
                    writer.Add(fact);
                    work.Step(ArchivingStep.Writing, fact.Position - work.First + 1);
                }
                long places = 0;
                await foreach (var place in rows.Places(work.Cancellation).ConfigureAwait(false))
                {
                    writer.Add(place);
                    work.Step(ArchivingStep.Indexing, ++places);
                }
                writer.End();
                file.Flush(flushToDisk: true);
            }
            DurableFile.Publish(part, work.Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveRefusedException($"{work.Path} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>What the database is to know of the file, taken from the file as it now lies on the disk.</summary>
    private static async Task<Archive> Describe(Work work)
    {
        try
        {
            await using var file = new FileStream(work.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, useAsync: true);
            var whole = await SHA256.HashDataAsync(file, work.Cancellation).ConfigureAwait(false);
            var footer = new byte[ArchiveLayout.FooterLength];
            file.Position = Math.Max(0, file.Length - footer.Length);
            await file.ReadExactlyAsync(footer, work.Cancellation).ConfigureAwait(false);
            var layout = ArchiveLayout.Read(footer, file.Length);
            file.Position = layout.IndexAt;
            var index = await SHA256.HashDataAsync(file, work.Cancellation).ConfigureAwait(false);
            return new(
                work.Partition, work.First, work.Last, Path.GetFileName(work.Path), file.Length, [.. whole], [.. index], default, "");
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Refused($"{work.Path} cannot be used: {fault.Message} Move it away and run again.");
        }
    }

    /// <summary>Every row and every place of the file against the database's.</summary>
    private async Task Compare(Work work, Archive written)
    {
        using var file = ArchiveFile.Open(work.Path, written);
        var rows = new PartitionRows(work.Connection, work.Partition);
        await using var facts = rows.Facts(work.Cancellation).GetAsyncEnumerator();
        await foreach (var fact in file.Read(work.First, work.Last, work.Cancellation).ConfigureAwait(false))
        {
            if (!await facts.MoveNextAsync().ConfigureAwait(false) || facts.Current != fact) throw Differs(fact.Position);
            if (Check is { } check) await check(fact).ConfigureAwait(false);
            work.Step(ArchivingStep.Comparing, fact.Position - work.First + 1);
        }
        if (await facts.MoveNextAsync().ConfigureAwait(false)) throw Differs(facts.Current.Position);
        await using var places = rows.Places(work.Cancellation).GetAsyncEnumerator();
        await foreach (var place in file.Places(work.Cancellation).ConfigureAwait(false))
            if (!await places.MoveNextAsync().ConfigureAwait(false) || places.Current != place) throw Differs(place.Position);
        if (await places.MoveNextAsync().ConfigureAwait(false)) throw Differs(places.Current.Position);

        ArchiveRefusedException Differs(long position) =>
            Refused($"{work.Path} and the database differ at position {position}. The partition stays; move the file away and run again.");
    }

    /// <summary>
    /// The lock on the table of facts makes every reader and writer wait, so it is only waited for a moment at a time, and a long report
    /// or a backup that holds the table is given time to end.
    /// </summary>
    private async Task Detach(Work work, Archive written, string who)
    {
        work.Step(ArchivingStep.Detaching, 0);
        await using var transaction = await work.Connection.BeginTransactionAsync(work.Cancellation).ConfigureAwait(false);
        await Execute(work.Connection, "select ledger.keep_moments($1)", work.Cancellation, work.Partition).ConfigureAwait(false);
        await Execute(work.Connection, "set local lock_timeout = '250ms'", work.Cancellation).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            await transaction.SaveAsync("kept", work.Cancellation).ConfigureAwait(false);
            try
            {
                await Execute(
                    work.Connection, "select ledger.detach_archived($1, $2, $3, $4, $5, $6)", work.Cancellation, work.Partition, written.File,
                    written.Bytes, written.Sha256.ToArray(), written.IndexSha256.ToArray(), who).ConfigureAwait(false);
                break;
            }
            catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable && attempt < Tries)
            {
                await transaction.RollbackAsync("kept", work.Cancellation).ConfigureAwait(false);
                await Task.Delay(Pause, time ?? TimeProvider.System, work.Cancellation).ConfigureAwait(false);
            }
        }
        await transaction.CommitAsync(work.Cancellation).ConfigureAwait(false);
        work.Step(ArchivingStep.Detaching, work.Last - work.First + 1);
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 20 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static ArchiveRefusedException Refused(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));

    private static async Task<T> Scalar<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>One partition on its way.</summary>
    private sealed record Work(
        NpgsqlConnection Connection, int Partition, long First, long Last, string Path, IProgress<ArchivingProgress>? Progress,
        CancellationToken Cancellation)
    {
        public void Step(ArchivingStep step, long done)
        {
            if (done % Report == 0 || done == Last - First + 1) Progress?.Report(new(step, done, Last - First + 1));
        }
    }
}
