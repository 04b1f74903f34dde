using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Proposes to close an alarm as a false one 拟按误报关闭, with the clip that shows it; a second person decides.</summary>
[ActOf(Role.Applicant, Role.Supervisor), Law(OwnRules.AlarmHandling)]
public sealed record ProposeFalseAlarm(AlarmCaseId Alarm, AlarmClip Clip, string Reasons) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, ProposeFalseAlarm command, SupervisionContext context)
    {
        if (StageOfAlarm.Check(alarm, AlarmStage.Raised, AlarmStage.Notified) is { } late) return late;
        if (alarm.Proposed is { } known && (known.Account, known.Clip) == (context.Actor.Account, command.Clip)) return Decision<AlarmFact>.Nothing;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        if (ClipByDigest.Check(command.Clip) is { } unsound) return unsound;
        return new FalseAlarmProposed(context.Actor.Account, command.Clip, command.Reasons, context.On);
    }
}
