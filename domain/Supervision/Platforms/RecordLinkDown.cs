using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Enters that a platform has no link any more 平台断开, also one that has ended meanwhile; given by the gateway.</summary>
/// <param name="At">When it was heard last or took its leave.</param>
[ActOf(Role.System), Law(OwnRules.PlatformLinks)]
public sealed record RecordLinkDown(MonitoringPlatformId Platform, Instant At, LinkLoss Reason) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, RecordLinkDown command, SupervisionContext context)
    {
        if (platform.ConnectedAt is not { } since) return Decision<PlatformFact>.Nothing;
        if (MomentPassed.Check(command.At, context) is { } early) return early;
        if (LinkMomentsInOrder.Check(platform, command.At) is { } before) return before;
        return new PlatformDisconnected(since, command.At, command.Reason, context.On);
    }
}
