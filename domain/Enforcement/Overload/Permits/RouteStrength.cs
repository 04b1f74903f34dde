using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>What the weakest structure of a route says of the loads.</summary>
[Law(HighwaySafetyProtectionRegulations.Art37)]
public static class RouteStrength
{
    public static RouteVerdict Of(ImmutableArray<BridgeCheck> bridges, LocalDate on, Figures figures)
    {
        var worst = bridges.IsEmpty ? 0 : bridges.Max(bridge => bridge.EffectPerMille);
        return worst <= figures.NumberOf(OverloadFigures.EffectThatPasses, on) ? RouteVerdict.Passes
            : worst <= figures.NumberOf(OverloadFigures.EffectWithMeasures, on) ? RouteVerdict.PassesWithMeasures
            : RouteVerdict.TooWeak;
    }
}
