using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Has the system hold a waybill against every hard rule 校验; whoever asks changes nothing in the result.</summary>
[ActOf(Role.Dispatcher, Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record ValidateWaybill(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ValidateWaybill command, WaybillsContext context)
    {
        if (OrderOfWaybill.Check(waybill, WaybillStage.Drafted, WaybillStage.Validated, WaybillStage.Rejected) is { } closed) return closed;
        if (waybill.Stage is not WaybillStage.Drafted && waybill.ValidatedAt == context.At) return Decision<WaybillFact>.Nothing;
        var warnings = SoftWarnings.Of(waybill.Content!, context);
        var broken = HardRules.BrokenBy(command.Waybill, waybill.Content!, context);
        return broken.IsEmpty
            ? new WaybillValidated(warnings, context.At, context.On)
            : new WaybillRejected(broken, warnings, context.At, context.On);
    }
}
