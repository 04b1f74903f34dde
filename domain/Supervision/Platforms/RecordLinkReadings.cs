using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Enters what a platform's links carried in a while 链路计量; given by the gateway.</summary>
[ActOf(Role.System), Law(OwnRules.PlatformLinks)]
public sealed record RecordLinkReadings(MonitoringPlatformId Platform, LinkReadings Readings) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, RecordLinkReadings command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (MomentPassed.Check(command.Readings.Until, context) is { } early) return early;
        return command.Readings.Until <= platform.MeteredUntil ? Decision<PlatformFact>.Nothing : new LinkMetered(command.Readings, context.On);
    }
}
