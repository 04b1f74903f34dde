namespace Regulatory.Ledger.Sealing;

/// <summary>How a <see cref="Sealer"/> works.</summary>
public sealed record SealerSettings
{
    public SealingSuite Suite { get; init; } = SealingSuite.Default;

    /// <summary>Name of the log, as <c>licensing.example.gov.cn/ledger</c>. Heads that there are must bear it; null: whatever they bear.</summary>
    public string? Origin { get; init; }

    /// <summary>Name of a log that has no head yet, when <see cref="Origin"/> says none.</summary>
    public required string FirstOrigin { get; init; }

    /// <summary>Keys, unless they come from elsewhere, and the last head that this host signed.</summary>
    public required string Folder { get; init; }

    /// <summary>Time between two heads: below a second by what it takes to read, sign and store.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(750);

    /// <summary>Facts under one head more than under the one before, at most: what a catch-up loses when it is cut off.</summary>
    public int BatchFacts { get; init; } = 50_000;

    /// <summary>Time until a host that stands by asks again whether it is its turn.</summary>
    public TimeSpan TurnInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Time until a sealer that has refused to go on looks again.</summary>
    public TimeSpan RefusalInterval { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>What a sealer is doing.</summary>
public enum SealerState
{
    /// <summary>Another host seals, or none has the turn yet.</summary>
    StandingBy,

    /// <summary>This host seals.</summary>
    Sealing,

    /// <summary>The database is away.</summary>
    Interrupted,

    /// <summary>The ledger, the tree, the keys or the settings do not fit: somebody must look.</summary>
    Refused,
}

/// <summary>How a sealer stands.</summary>
/// <param name="Sealed">Position of the last fact that this sealer knows to be sealed.</param>
/// <param name="Reason">Of an interruption or a refusal.</param>
public sealed record SealerStanding(SealerState State, long Sealed, string? Reason = null);
