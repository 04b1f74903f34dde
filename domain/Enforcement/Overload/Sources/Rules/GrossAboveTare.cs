using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>A truck weighs something, and with its load no less.</summary>
[Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "空车质量 {tare} 千克须大于零，总质量 {gross} 千克不得小于空车质量。",
    "The tare of {tare} kg is none, or the gross mass of {gross} kg is less.")]
public static class GrossAboveTare
{
    public static readonly RuleId Id = new("OVL-SRC-005");

    public static Refusal? Check(int tareKg, int grossKg) =>
        tareKg <= 0 || grossKg < tareKg ? new Refusal(Id, ("gross", grossKg), ("tare", tareKg)) : null;
}
