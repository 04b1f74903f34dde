using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>W-07: what is planned to be loaded is not above the rated payload (O29 23).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText(
    "W-07 计划装载 {mass} 千克，超过核定载质量 {payload} 千克。",
    "W-07 {mass} kg are planned, above the rated payload of {payload} kg.")]
public static class WithinPayload
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-07";

    public static readonly RuleId Id = new("WAY-VAL-007");

    /// <param name="loadedKg">What is on board; 0 while nothing is.</param>
    public static Refusal? Check(WaybillContent content, int loadedKg = 0) =>
        Math.Max(content.Load.MassKg, loadedKg) is var mass && mass > content.Vehicle.RatedPayloadKg
            ? new Refusal(Id, ("mass", mass), ("payload", content.Vehicle.RatedPayloadKg))
            : null;
}
