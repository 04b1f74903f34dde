using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Lets an alarm become graver 报警升级, because the episode went on: fatigue of more than five hours, an overspeed of half the limit.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record AggravateAlarm(AlarmCaseId Alarm, AlarmCode Code, AlarmLevel Level, string Reading) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, AggravateAlarm command, SupervisionContext context)
    {
        if (AlarmUnderWay.Check(alarm) is { } over) return over;
        if (command.Level <= alarm.Level) return Decision<AlarmFact>.Nothing;
        if (GraverOfTheSameKind.Check(alarm.Code, command.Code) is { } other) return other;
        if (LevelOfCode.Check(command.Code, command.Level) is { } misplaced) return misplaced;
        if (GroundsInWords.Check(command.Reading) is { } blank) return blank;
        return new AlarmAggravated(
            command.Code, command.Level, context.At, command.Reading, AlarmTimers.Of(command.Level, context.At, context).Unless(alarm.Raised!.IsLate), context.On);
    }
}
