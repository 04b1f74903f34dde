using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Attaches what shows the alarm 附视频、图片: a clip or pictures, by their digest.</summary>
[ActOf(Role.System, Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art25)]
public sealed record AttachAlarmClip(AlarmCaseId Alarm, AlarmClip Clip) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, AttachAlarmClip command, SupervisionContext context)
    {
        if (alarm.Clip == command.Clip) return Decision<AlarmFact>.Nothing;
        if (AlarmUnderWay.Check(alarm) is { } over) return over;
        if (ClipByDigest.Check(command.Clip) is { } unsound) return unsound;
        return new AlarmClipAttached(command.Clip, context.On);
    }
}
