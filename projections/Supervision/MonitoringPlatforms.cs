using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The platforms that monitor vehicles 监控平台台账: whose they are, whether they have enough monitors, how they answer roll-calls.
/// </summary>
/// <param name="Operator">Name of the organisation.</param>
/// <param name="MissingMonitors">How many full-time monitors it lacks by the latest record.</param>
/// <param name="Fleets">Party ids of the operators whose vehicles it monitors.</param>
/// <param name="Calls">Roll-calls held.</param>
/// <param name="AnsweredInTime">Of these, answered in time.</param>
/// <param name="OpenCall">Number of the roll-call that nobody has answered yet.</param>
/// <param name="AnswerBy">Until when an answer to it is in time.</param>
[ReadModel("monitoring_platforms", version: 1), ReadableBySupervision]
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
        RollCallAnswered { InTime: true } => Answered(row!) with { AnsweredInTime = row!.AnsweredInTime + 1 },
        RollCallAnswered => Answered(row!) with { AnsweredLate = row!.AnsweredLate + 1 },
        RollCallMissed => Answered(row!) with { Missed = row!.Missed + 1 },
        PlatformEnded => Answered(row!) with { IsOpen = false },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static MonitoringPlatforms Answered(MonitoringPlatforms row) => row with { OpenCall = null, Question = null, AnswerBy = null };
}
