using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>A driver's duty as its deciders remember it 驾驶员值乘记录.</summary>
/// <param name="Opened">Null before the log is opened.</param>
/// <param name="Assignments">The vehicles that the driver is to drive.</param>
/// <param name="Wheel">The card that is in; null while the driver is at no wheel.</param>
/// <param name="LevelOne">Alarms of level 1, by the day of each, since the last retraining.</param>
public sealed record DriverDutyLog(
    DutyLogOpened? Opened,
    ImmutableDictionary<VehicleKey, DriverAssigned> Assignments,
    CardInserted? Wheel,
    ImmutableDictionary<AlarmCaseId, LocalDate> LevelOne,
    bool OffDuty,
    LocalDate? LastOn)
{
    private static readonly Duration Kept = Duration.FromDays(2);

    public static DriverDutyLog Initial { get; } = new(
        null, ImmutableDictionary<VehicleKey, DriverAssigned>.Empty, null, ImmutableDictionary<AlarmCaseId, LocalDate>.Empty, OffDuty: false, null);

    /// <summary>The vehicles that were driven in the days before the latest card, and since when until when; the last is null while the card is in.</summary>
    public ImmutableArray<(VehicleKey Vehicle, Instant From, Instant? Until)> Sittings { get; init; } = [];

    /// <summary>When a card was last taken out.</summary>
    public Instant? LastRemovedAt { get; init; }

    /// <summary>The paper of the latest retraining.</summary>
    public string? Retraining { get; init; }

    public bool IsAssignedOn(VehicleKey vehicle, LocalDate day) =>
        Assignments.TryGetValue(vehicle, out var assigned) && assigned.From <= day && !(assigned.Until < day);

    public static DriverDutyLog Evolve(DriverDutyLog state, DutyFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static DriverDutyLog Apply(DriverDutyLog state, DutyFact fact) => fact switch
    {
        DutyLogOpened opened => state with { Opened = opened },
        DriverAssigned assigned => state with { Assignments = state.Assignments.SetItem(assigned.Vehicle, assigned) },
        DriverReleased released => state with { Assignments = state.Assignments.Remove(released.Vehicle) },
        CardInserted inserted => state with
        {
            Wheel = inserted,
            Sittings =
            [
                .. state.Sittings.Where(sitting => sitting.Until > inserted.InsertedAt - Kept),
                (inserted.Vehicle, inserted.InsertedAt, null),
            ],
        },
        CardRemoved removed => state with
        {
            Wheel = null, LastRemovedAt = removed.RemovedAt,
            Sittings = [.. state.Sittings.Select(sitting => sitting with { Until = sitting.Until ?? removed.RemovedAt })],
        },
        LevelOneAlarmCounted counted => state with { LevelOne = state.LevelOne.SetItem(counted.Alarm, counted.AlarmedOn) },
        DriverTakenOffDuty => state with { OffDuty = true },
        DriverRetrained trained => state with
        {
            OffDuty = false, Retraining = trained.Document, LevelOne = ImmutableDictionary<AlarmCaseId, LocalDate>.Empty,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
