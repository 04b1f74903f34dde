using System.Globalization;

namespace Regulatory.Ledger;

/// <summary>
/// The database could not be reached, or could not do the work (disk full, shutting down), for as long as the ledger's patience
/// lasted. Nothing is lost by trying again later with the same command id.
/// </summary>
public class LedgerUnavailableException : Exception
{
    public LedgerUnavailableException(string message, bool outcomeUnknown, Exception? inner)
        : base(message, inner) => OutcomeUnknown = outcomeUnknown;

    /// <summary>
    /// The connection broke while the request was on its way, so it may or may not be recorded: <see cref="FactLedger.Outcome"/>
    /// tells, and sending the same command id again is safe.
    /// </summary>
    public bool OutcomeUnknown { get; }
}

/// <summary>A request that can never be recorded as it is: its own data are at fault. Nothing of it was recorded.</summary>
public sealed class InvalidAppendException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Facts that were recorded are neither in the database nor in the archive: somebody removed them, or a restore was incomplete.
/// Nothing is read around such a hole.
/// </summary>
public sealed class LedgerIncompleteException : Exception
{
    private LedgerIncompleteException(string message)
        : base(message) { }

    internal static LedgerIncompleteException After(long position) => new(string.Create(
        CultureInfo.InvariantCulture, $"The ledger is incomplete: facts after position {position} are missing, in the database and in the archive."));

    internal static LedgerIncompleteException Of(StreamName stream, long version) => new(string.Create(
        CultureInfo.InvariantCulture, $"The ledger is incomplete: version {version} of {stream} is missing, in the database and in the archive."));
}
