using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// Moves a full partition out of the database into a file, as the deploy role. It may be killed at any moment and run again: the file
/// gets its name when it is whole, the partition leaves the database in one transaction and only after the file was read back and found
/// to hold the same rows, and a partition that is archived already is left alone.
/// </summary>
public sealed class PartitionArchiver(NpgsqlDataSource deploy, TimeProvider? time = null)
{
    private const long Lock = 0x4C45444745520001;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private const int Tries = 150;

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

        var work = new ArchivingWork(connection, partition, first, last, path, progress, cancellation);
        var file = new PartitionFile(work);
        if (!File.Exists(path)) await file.Write().ConfigureAwait(false);
        var written = await file.Describe().ConfigureAwait(false);
        await file.Compare(written, await SealedLeaves.Of(deploy, last, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
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

    /// <summary>
    /// The lock on the table of facts makes every reader and writer wait, so it is only waited for a moment at a time, and a long report
    /// or a backup that holds the table is given time to end.
    /// </summary>
    private async Task Detach(ArchivingWork work, Archive written, string who)
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
}
