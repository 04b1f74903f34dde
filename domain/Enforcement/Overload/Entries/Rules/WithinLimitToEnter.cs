using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries.Rules;

/// <summary>O-06: a truck over its limit is not admitted to the motorway.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "车辆超限 {excess} 千克，不得放行进入高速公路。",
    "The truck is {excess} kg over its limit: it is not admitted.")]
public static class WithinLimitToEnter
{
    public static readonly RuleId Id = new("OVL-ENT-002");

    public static Refusal? Check(EntryCheck check) =>
        check.Finding is { IsOverLimit: false } ? null : new Refusal(Id, ("excess", check.Finding?.ExcessKg ?? 0));
}
