using System.Collections.Immutable;

namespace Regulatory.Ledger;

/// <summary>Limits and patience of a <see cref="FactLedger"/>.</summary>
public sealed record LedgerOptions
{
    /// <summary>Requests that may wait; a caller beyond that waits for a place.</summary>
    public int QueueLimit { get; init; } = 10_000;

    /// <summary>Batches on their way to the database at the same time: one commits while the next waits at the ledger's lock.</summary>
    public int InFlight { get; init; } = 2;

    /// <summary>Facts in one batch, and so also in one request.</summary>
    public int MaxBatchFacts { get; init; } = 2_000;

    /// <summary>Facts in one call of an import: as many as the ledger's lock is held for well below 100 ms for.</summary>
    public int MaxImportFacts { get; init; } = 2_500;

    /// <summary>Characters of fact data in one batch; a single fact may have a quarter of it.</summary>
    public int MaxBatchLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Characters of data in one fact.</summary>
    public int MaxFactLength => MaxBatchLength / 4;

    /// <summary>How long a request keeps being tried while the database is away.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a follower looks by itself, in case a notification got lost.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Facts that a follower takes at a time.</summary>
    public int FollowBatch { get; init; } = 2_000;

    /// <summary>Folders with the files of archived partitions, looked through in this order.</summary>
    public ImmutableArray<string> Archives { get; init; } = [];
}
