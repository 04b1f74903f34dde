using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Ends a platform's access 撤销接入; the links that it has are closed.</summary>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(OwnRules.PlatformLinks)]
public sealed record WithdrawLink(MonitoringPlatformId Platform, string Reasons) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, WithdrawLink command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return platform.Link is { } link ? new LinkWithdrawn(link.AccessCode, command.Reasons, context.On) : Decision<PlatformFact>.Nothing;
    }
}
