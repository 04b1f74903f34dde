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

/// <summary>One partition on its way into its file.</summary>
internal sealed record ArchivingWork(
    NpgsqlConnection Connection, int Partition, long First, long Last, string Path, IProgress<ArchivingProgress>? Progress,
    CancellationToken Cancellation)
{
    private const int Report = 10_000;

    public void Step(ArchivingStep step, long done)
    {
        if (done % Report == 0 || done == Last - First + 1) Progress?.Report(new(step, done, Last - First + 1));
    }
}
