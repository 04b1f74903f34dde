using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Voids a waybill that was issued with wrong data 作废. It keeps its number; another, already drafted, takes its place.</summary>
[ActOf(Role.Dispatcher), Law(OwnRules.Waybills)]
public sealed record VoidWaybill(WaybillId Waybill, string Reason, WaybillId Replacement) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, VoidWaybill command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.Voided) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Issued, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed,
                WaybillStage.InTransit, WaybillStage.Arrived, WaybillStage.SignedFor) is { } closed)
            return closed;
        if (ReasonStated.Check(command.Reason) is { } blank) return blank;
        if (ReplacementAtHand.Check(waybill, command, context) is { } none) return none;
        return new WaybillVoided(command.Reason, command.Replacement, context.On);
    }
}
