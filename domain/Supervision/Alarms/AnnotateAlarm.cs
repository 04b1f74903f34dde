using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Says something of an alarm 批注, also after it is over; the alarm itself is never edited (V-05).</summary>
[ActOf(Role.Supervisor, Role.SuperiorAuthority, Role.Applicant), Law(OwnRules.NoEditOfTracks)]
public sealed record AnnotateAlarm(AlarmCaseId Alarm, string Note) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, AnnotateAlarm command, SupervisionContext context)
    {
        if (AlarmOnRecord.Check(alarm) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Note) is { } blank) return blank;
        var noted = new AlarmAnnotated(context.Actor.Account, command.Note, context.On);
        return alarm.Noted == noted ? Decision<AlarmFact>.Nothing : noted;
    }
}
