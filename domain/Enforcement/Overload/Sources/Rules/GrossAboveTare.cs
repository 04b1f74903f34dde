using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>A truck with its load is not lighter than the truck.</summary>
[Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "总质量 {gross} 千克不得小于空车质量 {tare} 千克。",
    "The gross mass of {gross} kg is less than the tare of {tare} kg.")]
public static class GrossAboveTare
{
    public static readonly RuleId Id = new("OVL-SRC-005");

    public static Refusal? Check(int tareKg, int grossKg) =>
        grossKg < tareKg ? new Refusal(Id, ("gross", grossKg), ("tare", tareKg)) : null;
}
