using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Ends a platform 停止服务, when it monitors no other operator's vehicles.</summary>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(MonitoringMeasures.Art22)]
public sealed record EndPlatform(MonitoringPlatformId Platform, string Reasons) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, EndPlatform command, SupervisionContext context)
    {
        if (platform.Ended) return Decision<PlatformFact>.Nothing;
        if (PlatformOpen.Check(platform) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        if (NoFleetLeft.Check(platform) is { } entrusted) return entrusted;
        var ended = new PlatformEnded(platform.Entered!.Operator.Party, command.Reasons, context.On);
        // Its access code is free for another platform.
        return platform.Link is { } link
            ? Decision<PlatformFact>.Accept(new LinkWithdrawn(link.AccessCode, command.Reasons, context.On), ended)
            : ended;
    }
}
