using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Completes a waybill whose goods are signed for 完结; it follows of itself as soon as nothing is missing or somebody said why.</summary>
[ActOf(Role.System), Law(OwnRules.Waybills)]
public sealed record CompleteWaybill(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, CompleteWaybill command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.Completed) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.SignedFor) is { } closed) return closed;
        if (NoShortageUnexplained.Check(waybill, context) is { } missing) return missing;
        return new WaybillCompleted(context.At, context.On);
    }
}
