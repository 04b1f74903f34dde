using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>O-07: a load that can be divided gets no permit.</summary>
[Law(OversizeVehicleRules.Art11), Law(OversizeVehicleRules.Art27)]
[RuleText(
    "载运可解体物品的，不予受理。",
    "A load that can be divided gets no permit.")]
public static class IndivisibleLoad
{
    public static readonly RuleId Id = new("OVL-PMT-002");

    public static Refusal? Check(OversizeLoad load) => load.Divisible ? new Refusal(Id) : null;
}
