using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Writes a waybill 制单, which takes the next number of the day.</summary>
[ActOf(Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record DraftWaybill(WaybillId Waybill, WaybillParticulars Particulars) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, DraftWaybill command, WaybillsContext context)
    {
        if (OneDraft.Check(waybill) is { } drafted) return drafted;
        if (FaultOf(command.Particulars, context) is { } fault) return fault;
        return new WaybillDrafted(
            context.Number(), WaybillContent.Of(command.Particulars, context),
            context.Circumstances.Licence?.Division ?? context.Actor.Division, context.At, context.On);
    }

    /// <summary>What keeps particulars from being written down at all; whether they may be driven by, the validation says.</summary>
    private static Refusal? FaultOf(WaybillParticulars said, WaybillsContext context) =>
        PartiesIdentified.Check(said, context)
        ?? OwnCarrier.Check(said.Carrier, context)
        ?? FieldsFilled.Check(said)
        ?? JourneyInOrder.Check(said, context)
        ?? CompleteCombination.Check(said);
}
