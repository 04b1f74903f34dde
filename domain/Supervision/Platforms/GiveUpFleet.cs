using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Ends that a platform monitors an operator's vehicles 终止委托.</summary>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(MonitoringMeasures.Art22)]
public sealed record GiveUpFleet(MonitoringPlatformId Platform, PartyId Owner, string Reasons) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, GiveUpFleet command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return platform.Fleets.Contains(command.Owner)
            ? new FleetGivenUp(command.Owner, command.Reasons, context.On)
            : Decision<PlatformFact>.Nothing;
    }
}
