using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Lets an alarm become graver 报警升级, because the episode went on: fatigue of more than five hours.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record AggravateAlarm(AlarmCaseId Alarm, AlarmLevel Level, string Reading) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, AggravateAlarm command, SupervisionContext context)
    {
        if (AlarmUnderWay.Check(alarm) is { } over) return over;
        if (command.Level <= alarm.Level) return Decision<AlarmFact>.Nothing;
        if (LevelOfCode.Check(alarm.Raised!.Code, command.Level) is { } misplaced) return misplaced;
        if (GroundsInWords.Check(command.Reading) is { } blank) return blank;
        return new AlarmAggravated(command.Level, context.At, command.Reading, AlarmTimers.Of(command.Level, context.At, context), context.On);
    }
}
