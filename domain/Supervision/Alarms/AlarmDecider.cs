using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>The powers over an alarm, one line per act. No act edits what it says (V-05).</summary>
public static partial class AlarmDecider
{
    public static Decision<AlarmFact> Decide(AlarmCase alarm, AlarmCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(alarm.LastOn, context) is { } refusal ? refusal : command switch
        {
            RaiseAlarm act => Decide(alarm, act, context),
            AggravateAlarm act => Decide(alarm, act, context),
            NotifyDriver act => Decide(alarm, act, context),
            AttachAlarmClip act => Decide(alarm, act, context),
            AnnotateAlarm act => Decide(alarm, act, context),
            ProposeFalseAlarm act => Decide(alarm, act, context),
            RejectFalseAlarm act => Decide(alarm, act, context),
            ConfirmFalseAlarm act => Decide(alarm, act, context),
            AcknowledgeAlarm act => Decide(alarm, act, context),
            RecordCorrection act => Decide(alarm, act, context),
            TreatDriver act => Decide(alarm, act, context),
            CloseAlarm act => Decide(alarm, act, context),
            LapseAlarmTimer act => Decide(alarm, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
