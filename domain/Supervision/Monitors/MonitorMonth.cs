using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>A monitor's month as its deciders remember it 监控员月度处置.</summary>
/// <param name="Alarms">Alarms handled, and whether each was closed as a false one.</param>
/// <param name="Flagged">The month was flagged.</param>
public sealed record MonitorMonth(ImmutableDictionary<AlarmCaseId, bool> Alarms, bool Flagged)
{
    public static MonitorMonth Initial { get; } = new(ImmutableDictionary<AlarmCaseId, bool>.Empty, Flagged: false);

    public int FalseOnes => Alarms.Count(alarm => alarm.Value);

    public static MonitorMonth Evolve(MonitorMonth state, MonitorMonthFact fact) => fact switch
    {
        HandledAlarmCounted counted => state with { Alarms = state.Alarms.SetItem(counted.Alarm, counted.False) },
        FalseAlarmRateFlagged => state with { Flagged = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
