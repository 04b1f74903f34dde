using NodaTime;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// One violation or condition, from its beginning to its end in event time: what a rule finds in a track. It depends on the
/// observations alone, never on the order in which they arrived.
/// </summary>
public sealed record Episode
{
    public required VehicleKey Vehicle { get; init; }

    /// <summary>The rule's name: episodes of one rule never overlap.</summary>
    public required string Rule { get; init; }

    public required AlarmCode Code { get; init; }

    public required AlarmLevel Level { get; init; }

    /// <summary>Who was last identified at the wheel when it began; null where nobody was.</summary>
    public PartyId? Driver { get; init; }

    public required Instant From { get; init; }

    /// <summary>The last moment at which it held.</summary>
    public required Instant To { get; init; }

    /// <summary>It may still go on.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The highest measure, in the rule's unit (see the rule).</summary>
    public required int Peak { get; init; }

    public required Instant PeakAt { get; init; }

    /// <summary>Where it began, or was first known.</summary>
    public required GeoPosition Place { get; init; }

    /// <summary>Positions between <see cref="From"/> and <see cref="To"/> at which it held.</summary>
    public required int Points { get; init; }

    /// <summary>The terminal claimed the same by itself.</summary>
    public bool IsClaimedByTerminal { get; init; }

    /// <summary>What a video terminal saw; null for all other rules.</summary>
    public SafetyBehaviour? Behaviour { get; init; }

    /// <summary>Fingerprint of the parameters in force on the day on which it began.</summary>
    public required string Parameters { get; init; }

    public Duration Length => To - From;
}
