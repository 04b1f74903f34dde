namespace Regulatory.Projections;

/// <summary>How runners work; the defaults are what is measured.</summary>
/// <param name="BatchSize">Facts folded in one transaction at most.</param>
/// <param name="FirstPause">Wait after a first failure; doubles with each further one.</param>
/// <param name="LongestPause">The wait grows no further; while the database is away, no further than <see cref="LongestAbsence"/>.</param>
/// <param name="Poll">How often a wait for a position looks at what another node's runner has done.</param>
public sealed record ReadModelSettings(int BatchSize, TimeSpan FirstPause, TimeSpan LongestPause, TimeSpan Poll)
{
    public static ReadModelSettings Default { get; } =
        new(10_000, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(20));

    /// <summary>
    /// The longest wait while the database is away: how long read models may stand still after it is back. A second, as appends wait.
    /// </summary>
    public TimeSpan LongestAbsence { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a build that is no longer served is kept before its tables are dropped.</summary>
    public TimeSpan KeepRetired { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The clock of waits; never of rows.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
