using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Finds that an alarm was no false one 误报复核不通过; it goes on, and its timers never stopped.</summary>
[ActOf(Role.Applicant, Role.Supervisor), Law(OwnRules.AlarmHandling)]
public sealed record RejectFalseAlarm(AlarmCaseId Alarm, string Reasons) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, RejectFalseAlarm command, SupervisionContext context)
    {
        if (SecondPersonOnFalseAlarm.Check(alarm, context.Actor) is { } alone) return alone;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return new FalseAlarmRejected(context.Actor.Account, command.Reasons, context.On);
    }
}
