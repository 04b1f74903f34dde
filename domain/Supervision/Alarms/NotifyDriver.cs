using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Enters that the driver was told 提醒驾驶员.</summary>
[ActOf(Role.System, Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art25)]
public sealed record NotifyDriver(AlarmCaseId Alarm, NoticeMeans Means, Instant NotifiedAt) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, NotifyDriver command, SupervisionContext context)
    {
        if (alarm.Notified == command.NotifiedAt) return Decision<AlarmFact>.Nothing;
        if (AlarmUnderWay.Check(alarm) is { } over) return over;
        if (DoneAfterAlarm.Check(alarm, command.NotifiedAt, context) is { } misdated) return misdated;
        if (alarm.Notified is not null) return Decision<AlarmFact>.Nothing;
        return new DriverNotified(
            command.Means, command.NotifiedAt, alarm.Timers.NotifyBy is not { } by || command.NotifiedAt <= by, context.On);
    }
}
