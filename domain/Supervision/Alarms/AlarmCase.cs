using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>An alarm as its deciders remember it 报警处置.</summary>
/// <param name="Raised">What was found; null before.</param>
/// <param name="Level">How grave it is now.</param>
/// <param name="Notified">When the driver was first told.</param>
/// <param name="Proposed">Somebody holds it for a false alarm, and the second person has not seen it yet.</param>
/// <param name="Acknowledged">Somebody has looked at it.</param>
/// <param name="Lapsed">Timers that have run out.</param>
public sealed record AlarmCase(
    AlarmRaised? Raised,
    AlarmStage? Stage,
    AlarmLevel Level,
    AlarmTimers Timers,
    Instant? Notified,
    AlarmClip? Clip,
    FalseAlarmProposed? Proposed,
    AlarmAcknowledged? Acknowledged,
    DriverTreated? Treated,
    ImmutableHashSet<AlarmTimer> Lapsed,
    LocalDate? LastOn)
{
    public static AlarmCase Initial { get; } = new(
        null, null, AlarmLevel.Info, new(null, null, null, null), null, null, null, null, null, [], null);

    /// <summary>What was last noted of it.</summary>
    public AlarmAnnotated? Noted { get; init; }

    public bool IsOver => Stage is AlarmStage.Closed or AlarmStage.AutoClosed;

    /// <summary>What a timer awaits has been done.</summary>
    public bool IsDone(AlarmTimer timer) => IsOver || timer switch
    {
        AlarmTimer.Notify => Notified is not null || Acknowledged is not null,
        AlarmTimer.Acknowledge => Acknowledged is not null,
        _ => false,
    };

    public static AlarmCase Evolve(AlarmCase state, AlarmFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static AlarmCase Apply(AlarmCase state, AlarmFact fact) => fact switch
    {
        AlarmRaised raised => Initial with { Raised = raised, Stage = AlarmStage.Raised, Level = raised.Level, Timers = raised.Timers },
        AlarmAggravated graver => state with { Level = graver.Level, Timers = graver.Timers, Lapsed = [] },
        DriverNotified notified => state with
        {
            Notified = state.Notified ?? notified.NotifiedAt, Stage = state.Stage is AlarmStage.Raised ? AlarmStage.Notified : state.Stage,
        },
        AlarmClipAttached attached => state with { Clip = attached.Clip },
        AlarmAnnotated noted => state with { Noted = noted },
        FalseAlarmProposed proposed => state with { Proposed = proposed, Clip = proposed.Clip },
        FalseAlarmRejected => state with { Proposed = null },
        AlarmClosedAsFalse => state with { Stage = AlarmStage.AutoClosed, Proposed = null },
        AlarmAcknowledged acknowledged => state with { Stage = AlarmStage.Acknowledged, Acknowledged = acknowledged, Proposed = null },
        AlarmCorrected => state with { Stage = AlarmStage.Corrected },
        DriverTreated treated => state with { Stage = AlarmStage.DriverTreated, Treated = treated },
        AlarmClosed => state with { Stage = AlarmStage.Closed },
        AlarmTimerLapsed lapsed => state with { Lapsed = state.Lapsed.Add(lapsed.Timer) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
