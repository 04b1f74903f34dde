using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Checks the structures of a route for the loads 路线核验、桥梁验算.</summary>
/// <param name="Measures">Control measures, where a structure bears the loads only with them.</param>
[ActOf(Role.Reviewer), Law(HighwaySafetyProtectionRegulations.Art37)]
public sealed record CheckRoute(
    OversizePermitId Permit, ImmutableArray<BridgeCheck> Bridges, string? Measures = null) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, CheckRoute command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, PermitStage.Accepted) is { } closed) return closed;
        var verdict = RouteStrength.Of(command.Bridges, context.On, context.Figures);
        if (MeasuresNamed.Check(command.Bridges, verdict, command.Measures) is { } unnamed) return unnamed;
        return new RouteChecked(command.Bridges, verdict, command.Measures, context.On);
    }
}
