using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>
/// Where a structure bears the loads only with control measures, these are written down; a check names at least one structure and a
/// bearable number.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art37)]
[RuleText(
    "桥梁验算须列明结构物及其荷载效应比；荷载效应比需要控制措施的，须写明措施。",
    "A check names the structures with what the loads do to them, and the control measures where a structure needs them.")]
public static class MeasuresNamed
{
    public static readonly RuleId Id = new("OVL-PMT-006");

    public static Refusal? Check(ImmutableArray<BridgeCheck> bridges, RouteVerdict verdict, string? measures) =>
        bridges.IsEmpty || bridges.Any(bridge => string.IsNullOrWhiteSpace(bridge.Structure) || bridge.EffectPerMille <= 0)
            || verdict is RouteVerdict.PassesWithMeasures && string.IsNullOrWhiteSpace(measures)
            ? new Refusal(Id)
            : null;
}
