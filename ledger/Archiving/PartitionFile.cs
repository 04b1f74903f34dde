using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Archiving;

/// <summary>Writes a partition's file and holds it against the database.</summary>
internal sealed class PartitionFile(ArchivingWork work)
{
    /// <summary>Writes the file under another name and gives it its own when it is whole and on the disk.</summary>
    /// <exception cref="ArchiveRefusedException">The folder cannot take it.</exception>
    public async Task Write()
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
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(part, UnixFileMode.UserRead);
            File.Move(part, work.Path, overwrite: false);
            if (OperatingSystem.IsLinux()) PosixFile.FlushFolderOf(work.Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveRefusedException($"{work.Path} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>What the database is to know of the file, taken from the file as it now lies on the disk.</summary>
    /// <exception cref="ArchiveRefusedException">It is not such a file.</exception>
    public async Task<Archive> Describe()
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

    /// <summary>Every row and every place of the file against the database's, and every row against the sealed trees.</summary>
    /// <exception cref="ArchiveRefusedException">They differ.</exception>
    public async Task Compare(Archive written, ImmutableArray<SealedLeaves> trees)
    {
        using var file = ArchiveFile.Open(work.Path, written);
        var rows = new PartitionRows(work.Connection, work.Partition);
        await using var facts = rows.Facts(work.Cancellation).GetAsyncEnumerator();
        await foreach (var fact in file.Read(work.First, work.Last, work.Cancellation).ConfigureAwait(false))
        {
            if (!await facts.MoveNextAsync().ConfigureAwait(false) || facts.Current != fact) throw Differs(fact.Position);
            foreach (var tree in trees) await tree.Check(fact, work.Cancellation).ConfigureAwait(false);
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

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 20 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static ArchiveRefusedException Refused(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
