using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>The powers over a monitor's month, one line per act.</summary>
public static partial class MonitorMonthDecider
{
    public static Decision<MonitorMonthFact> Decide(MonitorMonth month, MonitorMonthCommand command, SupervisionContext context) =>
        command switch
        {
            CountHandledAlarm act => Decide(month, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
