using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Enters that a platform has logged in 平台接通; given by the gateway.</summary>
[ActOf(Role.System), Law(OwnRules.PlatformLinks)]
public sealed record RecordLinkUp(MonitoringPlatformId Platform, Instant At) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, RecordLinkUp command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (LinkOnRecord.Check(platform) is { } none) return none;
        if (MomentPassed.Check(command.At, context) is { } early) return early;
        if (platform.ConnectedAt is not null) return Decision<PlatformFact>.Nothing;
        if (LinkMomentsInOrder.Check(platform, command.At) is { } before) return before;
        return new PlatformConnected(command.At, context.On);
    }
}
