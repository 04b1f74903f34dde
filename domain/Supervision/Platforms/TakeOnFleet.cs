using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Platforms;

/// <summary>Lets a platform monitor an operator's vehicles 委托监控.</summary>
/// <param name="Contract">Number of the contract.</param>
[ActOf(Role.WindowClerk, Role.Supervisor), Law(MonitoringMeasures.Art22)]
public sealed record TakeOnFleet(MonitoringPlatformId Platform, PartyConcerned Owner, string Contract) : PlatformCommand;

public static partial class PlatformDecider
{
    private static Decision<PlatformFact> Decide(MonitoringPlatform platform, TakeOnFleet command, SupervisionContext context)
    {
        if (PlatformOpen.Check(platform) is { } closed) return closed;
        if (KnownPerson.Check(command.Owner, context) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Contract) is { } blank) return blank;
        var owner = context.PartyOf(command.Owner);
        return platform.Fleets.Contains(owner)
            ? Decision<PlatformFact>.Nothing
            : new FleetTakenOn(PartyOnRecord.Of(command.Owner, owner), command.Contract, context.On);
    }
}
