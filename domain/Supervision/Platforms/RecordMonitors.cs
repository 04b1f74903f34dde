using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Records how many monitors a platform has for how many vehicles 监控人员配备; that there are too few is recorded, too.</summary>
[ActOf(Role.Supervisor, Role.WindowClerk), Law(MonitoringMeasures.Art21)]
public sealed record RecordMonitors(MonitoringPlatformId Platform, int Vehicles, int Monitors) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, RecordMonitors command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (platform.Monitors is { } known && (known.Vehicles, known.Monitors) == (command.Vehicles, command.Monitors))
            return Decision<PlatformFact>.Nothing;
        var missing = int.Max(0, PlatformDuty.MonitorsFor(command.Vehicles, context.On) - command.Monitors);
        return new MonitorsRecorded(command.Vehicles, command.Monitors, missing, context.On);
    }
}
