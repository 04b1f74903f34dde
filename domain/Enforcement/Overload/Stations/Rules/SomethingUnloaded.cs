using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations.Rules;

/// <summary>What is unloaded weighs something, and less than the truck did.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "卸载质量 {unloaded} 千克须大于零且小于车辆总质量 {gross} 千克。",
    "{unloaded} kg cannot have been unloaded from a truck of {gross} kg.")]
public static class SomethingUnloaded
{
    public static readonly RuleId Id = new("OVL-STN-004");

    public static Refusal? Check(StationCheck check, int unloadedKg) =>
        unloadedKg > 0 && unloadedKg < check.Latest?.ReadingKg
            ? null
            : new Refusal(Id, ("unloaded", unloadedKg), ("gross", check.Latest?.ReadingKg ?? 0));
}
