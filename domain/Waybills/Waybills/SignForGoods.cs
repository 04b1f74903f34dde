using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The consignee signs for the goods 签收, with what was handed over.</summary>
/// <param name="Explanation">Why something is missing, where something is.</param>
[ActOf(Role.Consignee), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record SignForGoods(WaybillId Waybill, int ReceivedKg, string? Explanation = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, SignForGoods command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.SignedFor) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Arrived) is { } closed) return closed;
        if (QuantityReceived.Check(command) is { } impossible) return impossible;
        var shortage = Math.Max(0, waybill.LoadedKg - command.ReceivedKg);
        var explanation = string.IsNullOrWhiteSpace(command.Explanation) ? null : command.Explanation;
        return new GoodsSigned(
            command.ReceivedKg, shortage, explanation, CarriedGoods.Of(waybill.Content!, command.ReceivedKg), context.At, context.On);
    }
}
