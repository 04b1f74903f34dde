using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The platforms that monitor vehicles 监控平台台账: whose they are, whether they have enough monitors, how they answer roll-calls, and how their
/// links hold. What is secret of their access is not in it.
/// </summary>
/// <param name="Operator">Name of the organisation.</param>
/// <param name="MissingMonitors">How many full-time monitors it lacks by the latest record.</param>
/// <param name="Fleets">Party ids of the operators whose vehicles it monitors.</param>
/// <param name="Calls">Roll-calls held.</param>
/// <param name="AnsweredInTime">Of these, answered in time.</param>
/// <param name="OpenCall">Number of the roll-call that nobody has answered yet.</param>
/// <param name="AnswerBy">Until when an answer to it is in time.</param>
[ReadModel("monitoring_platforms", version: 3), ReadableByFleets]
public sealed record MonitoringPlatforms(
    [property: Key] MonitoringPlatformId Id,
    [property: Filterable] string Name,
    [property: Filterable] PlatformKind Kind,
    [property: Filterable] string Operator,
    [property: Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string ConformityNumber,
    [property: Filterable] bool IsOpen,
    int Vehicles,
    int Monitors,
    [property: Filterable] int MissingMonitors,
    ImmutableArray<PartyId> Fleets,
    int Calls,
    int AnsweredInTime,
    int AnsweredLate,
    int Missed,
    int? OpenCall,
    string? Question,
    [property: Filterable] Instant? AnswerBy,
    [property: Filterable] LocalDate EnteredOn,
    long Version)
{
    /// <summary>Whether it may log in.</summary>
    [Filterable]
    public bool HasAccess { get; init; }

    /// <summary>Which edition of JT/T 809 was agreed; null without access.</summary>
    public PlatformProtocol? Protocol { get; init; }

    /// <summary>Whether bodies are encrypted.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Since when it is connected; null while it is not.</summary>
    [Filterable]
    public Instant? ConnectedSince { get; init; }

    /// <summary>When its last time of connection ended.</summary>
    public Instant? DisconnectedAt { get; init; }

    /// <summary>Why that ended.</summary>
    public LinkLoss? LastLoss { get; init; }

    /// <summary>Times of connection that are over.</summary>
    public int Disconnections { get; init; }

    /// <summary>Seconds of these together: with the present one the numerator of 平台连通率.</summary>
    public long SecondsConnected { get; init; }

    /// <summary>When it was first connected: from here on 平台连通率 is counted.</summary>
    public Instant? FirstConnectedAt { get; init; }

    /// <summary>Months in which it was connected or called, in order: what 平台连通率 and 查岗响应率 of a month are counted from.</summary>
    public ImmutableArray<PlatformMonth> Months { get; init; } = [];

    /// <summary>When its last frame arrived, as far as metered.</summary>
    [Filterable]
    public Instant? LastSeenAt { get; init; }

    /// <summary>Until when its links are metered; what follows is of the last readings before.</summary>
    public Instant? MeteredUntil { get; init; }

    /// <summary>Seconds from the satellites' time to arrival: half of the positions sent in real time were faster.</summary>
    public int? LagMedian { get; init; }

    /// <summary>The same: 95 of a hundred were faster.</summary>
    [Filterable]
    public int? LagP95 { get; init; }

    /// <summary>Frames that were no use, by reason.</summary>
    public ImmutableArray<LinkFault> LinkFaults { get; init; } = [];

    /// <summary>Sound frames in all.</summary>
    public long FramesTaken { get; init; }

    /// <summary>Positions taken in all.</summary>
    public long PositionsTaken { get; init; }

    /// <summary>Positions in all that were not taken, of vehicles that are not its own.</summary>
    public long PositionsRefused { get; init; }

    /// <summary>Serials in all that were passed over.</summary>
    public long SerialsMissing { get; init; }

    public static MonitoringPlatforms Evolve(MonitoringPlatforms? row, PlatformFact fact, FactContext at) =>
        After(row, fact, at) with { Version = at.Version };

    private static MonitoringPlatforms After(MonitoringPlatforms? row, PlatformFact fact, FactContext at) => fact switch
    {
        PlatformEntered entered => new(
            MonitoringPlatformId.Parse(at.Key), entered.Name, entered.Kind, SupervisionNames.Of(entered.Operator), entered.Operator.Party,
            entered.Division, entered.ConformityNumber, true, entered.Vehicles, entered.Monitors, 0, [], 0, 0, 0, 0, null, null, null, entered.On,
            at.Version),
        MonitorsRecorded recorded => row! with
        {
            Vehicles = recorded.Vehicles, Monitors = recorded.Monitors, MissingMonitors = recorded.Missing,
        },
        FleetTakenOn taken => row! with { Fleets = row.Fleets.Add(taken.Owner.Party) },
        FleetGivenUp given => row! with { Fleets = row.Fleets.Remove(given.Owner) },
        RollCalled called => row! with { Calls = row.Calls + 1, OpenCall = called.Call, Question = called.Question, AnswerBy = called.AnswerBy },
        RollCallAnswered { InTime: true } answered => Answered(row!) with
        {
            AnsweredInTime = row!.AnsweredInTime + 1, Months = PlatformMonth.Called(row.Months, answered.On, inTime: true),
        },
        RollCallAnswered answered => Answered(row!) with
        {
            AnsweredLate = row!.AnsweredLate + 1, Months = PlatformMonth.Called(row.Months, answered.On, inTime: false),
        },
        RollCallMissed missed => Answered(row!) with
        {
            Missed = row!.Missed + 1, Months = PlatformMonth.Called(row.Months, missed.On, inTime: false),
        },
        LinkAgreed agreed => row! with { HasAccess = true, Protocol = agreed.Protocol, IsEncrypted = agreed.SealedCipher is not null },
        LinkWithdrawn => row! with { HasAccess = false, Protocol = null, IsEncrypted = false },
        PlatformConnected up => row! with { ConnectedSince = up.At, FirstConnectedAt = row.FirstConnectedAt ?? up.At },
        PlatformDisconnected down => row! with
        {
            ConnectedSince = null, DisconnectedAt = down.At, LastLoss = down.Reason, Disconnections = row.Disconnections + 1,
            SecondsConnected = row.SecondsConnected + (long)(down.At - down.Since).TotalSeconds,
            Months = PlatformMonth.Connected(row.Months, down.Since, down.At),
        },
        LinkMetered metered => Metered(row!, metered.Readings),
        PlatformEnded => Answered(row!) with { IsOpen = false },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static MonitoringPlatforms Metered(MonitoringPlatforms row, LinkReadings readings) => row with
    {
        LastSeenAt = readings.LastSeenAt ?? row.LastSeenAt, MeteredUntil = readings.Until, LagMedian = readings.LagMedian, LagP95 = readings.LagP95,
        LinkFaults = readings.Faults, FramesTaken = row.FramesTaken + readings.Frames, PositionsTaken = row.PositionsTaken + readings.Positions,
        PositionsRefused = row.PositionsRefused + readings.Refused, SerialsMissing = row.SerialsMissing + readings.MissingSerials,
    };

    private static MonitoringPlatforms Answered(MonitoringPlatforms row) => row with { OpenCall = null, Question = null, AnswerBy = null };
}
