using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>
/// Counts a confirmed alarm of level 1 against its driver 一级报警计次; three in thirty days take the driver off duty until retrained.
/// </summary>
[ActOf(Role.System), Law(OwnRules.AlarmHandling)]
public sealed record CountLevelOneAlarm(PartyId Driver, AlarmCaseId Alarm, LocalDate AlarmedOn) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, CountLevelOneAlarm command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        if (log.LevelOne.ContainsKey(command.Alarm)) return Decision<DutyFact>.Nothing;
        var counted = new LevelOneAlarmCounted(command.Alarm, command.AlarmedOn, context.On);
        var after = DriverDutyLog.Evolve(log, counted);
        return !log.OffDuty && RunWith(after, command.AlarmedOn, context) is { } run
            ? Decision<DutyFact>.Accept(counted, run)
            : counted;
    }

    /// <summary>
    /// The run of alarms that one of a day makes with those around it, which may have been counted before it; null while they are few.
    /// </summary>
    private static DriverTakenOffDuty? RunWith(DriverDutyLog log, LocalDate alarmedOn, SupervisionContext context)
    {
        var days = context.Figures.NumberOf(SupervisionFigures.DaysOfLevelOne, context.On);
        var enough = context.Figures.NumberOf(SupervisionFigures.LevelOneForOffDuty, context.On);
        foreach (var until in log.LevelOne.Values.Where(day => day >= alarmedOn).Distinct().Order())
        {
            var run = log.LevelOne.Values.Where(day => day > until.PlusDays(-days) && day <= until).Order().ToArray();
            if (run.Length >= enough && run[0] <= alarmedOn) return new(run.Length, run[0], until, context.On);
        }
        return null;
    }
}
