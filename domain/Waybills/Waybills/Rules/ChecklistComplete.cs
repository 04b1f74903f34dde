using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>The check before the trip answers every point once, and each is in order: a vehicle with a fault does not leave (O29 25).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art25), Law(RoadDangerousGoodsSafetyMeasures.Art44)]
[RuleText("例检须逐项检查且全部正常；未完成或者不正常：{points}。", "The check must answer every point once, and all be in order; missing or faulty: {points}.")]
public static class ChecklistComplete
{
    public static readonly RuleId Id = new("WAY-PTC-001");

    public static Refusal? Check(WaybillContent content, ImmutableArray<PreTripAnswer> answers)
    {
        var open = PreTripChecklist.For(content)
            .Where(item => answers.IsDefault || answers.Count(answer => answer.Item == item) != 1 || answers.Any(answer => answer.Item == item && !answer.InOrder))
            .ToList();
        return open.Count == 0 ? null : new Refusal(Id, ("points", string.Join(", ", open)));
    }
}
