using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>The powers over a driver's duty log, one line per act.</summary>
public static partial class DutyDecider
{
    public static Decision<DutyFact> Decide(DriverDutyLog log, DutyCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(log.LastOn, context) is { } refusal ? refusal : command switch
        {
            OpenDutyLog act => Decide(log, act, context),
            AssignDriver act => Decide(log, act, context),
            ReleaseDriver act => Decide(log, act, context),
            InsertCard act => Decide(log, act, context),
            RemoveCard act => Decide(log, act, context),
            CountLevelOneAlarm act => Decide(log, act, context),
            RecordDriverRetraining act => Decide(log, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
