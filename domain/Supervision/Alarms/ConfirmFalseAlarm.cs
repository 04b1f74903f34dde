using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Closes an alarm as a false one 误报关闭: the second person has seen the clip.</summary>
/// <param name="ClipSha256">Digest of the clip that the second person saw.</param>
[ActOf(Role.Applicant, Role.Supervisor), Law(OwnRules.AlarmHandling)]
public sealed record ConfirmFalseAlarm(AlarmCaseId Alarm, string ClipSha256) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, ConfirmFalseAlarm command, SupervisionContext context)
    {
        if (SecondPersonOnFalseAlarm.Check(alarm, context.Actor) is { } alone) return alone;
        if (ClipSeenBySecond.Check(alarm, command.ClipSha256) is { } unseen) return unseen;
        return new AlarmClosedAsFalse(alarm.Proposed!.Account, context.Actor.Account, context.On);
    }
}
