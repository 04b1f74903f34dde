using System.Globalization;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// A file of the archive is missing, cannot be read, or is no longer what it was when its partition left the database. Nothing is
/// skipped: what needs its facts fails until the file is back.
/// </summary>
public sealed class ArchiveUnreadableException : LedgerUnavailableException
{
    public ArchiveUnreadableException(int partition, string file, string reason, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"Partition {partition} of the ledger lies in {file}, which {reason}."), outcomeUnknown: false, inner) =>
        (Partition, File) = (partition, file);

    public int Partition { get; }

    /// <summary>The file's path, or its name where no folder has it.</summary>
    public string File { get; }
}

/// <summary>A partition that may not be archived now, or not into this folder; nothing was changed. The message says why.</summary>
public sealed class ArchiveRefusedException(string message, Exception? inner = null) : Exception(message, inner);
