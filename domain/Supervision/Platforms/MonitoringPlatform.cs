using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>A platform that monitors vehicles as its deciders remember it 监控平台.</summary>
/// <param name="Entered">Null before it is entered.</param>
/// <param name="Fleets">Operators whose vehicles it monitors beside its own.</param>
/// <param name="Calls">Roll-calls so far.</param>
/// <param name="OpenCall">The roll-call that nobody has answered yet.</param>
public sealed record MonitoringPlatform(
    PlatformEntered? Entered, MonitorsRecorded? Monitors, ImmutableHashSet<PartyId> Fleets, int Calls, RollCalled? OpenCall, bool Ended,
    LocalDate? LastOn)
{
    public static MonitoringPlatform Initial { get; } = new(null, null, [], 0, null, Ended: false, null);

    /// <summary>Its access to this platform; null for none.</summary>
    public LinkAgreed? Link { get; init; }

    /// <summary>Since when it is connected; null while it is not.</summary>
    public Instant? ConnectedAt { get; init; }

    /// <summary>When its last time of connection ended.</summary>
    public Instant? DisconnectedAt { get; init; }

    /// <summary>Up to when its links are metered.</summary>
    public Instant? MeteredUntil { get; init; }

    public bool IsOpen => Entered is not null && !Ended;

    public static MonitoringPlatform Evolve(MonitoringPlatform state, PlatformFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static MonitoringPlatform Apply(MonitoringPlatform state, PlatformFact fact) => fact switch
    {
        PlatformEntered entered => Initial with { Entered = entered },
        MonitorsRecorded monitors => state with { Monitors = monitors },
        FleetTakenOn taken => state with { Fleets = state.Fleets.Add(taken.Owner.Party) },
        FleetGivenUp given => state with { Fleets = state.Fleets.Remove(given.Owner) },
        RollCalled called => state with { Calls = called.Call, OpenCall = called },
        RollCallAnswered or RollCallMissed => state with { OpenCall = null },
        LinkAgreed agreed => state with { Link = agreed },
        LinkWithdrawn => state with { Link = null },
        PlatformConnected up => state with { ConnectedAt = up.At },
        PlatformDisconnected down => state with { ConnectedAt = null, DisconnectedAt = down.At },
        LinkMetered metered => state with { MeteredUntil = metered.Readings.Until },
        PlatformEnded => state with { Ended = true, OpenCall = null, Link = null },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
