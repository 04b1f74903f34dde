using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// The loader's five checks 五必查 and the masses after loading. One failed check, by what the loader found or by what the record knows, and
/// the vehicle is not loaded: that is a fact of its own.
/// </summary>
/// <param name="RecordNumber">装载记录编号, kept for twelve months.</param>
[ActOf(Role.Loader), Law(RoadDangerousGoodsSafetyMeasures.Loading)]
public sealed record ConfirmLoading(
    WaybillId Waybill, ImmutableArray<LoadingAnswer> Answers, int LoadedKg, int GrossKg, string RecordNumber) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ConfirmLoading command, WaybillsContext context)
    {
        if (waybill.RefusedLoadingAt == context.At) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.PreTripChecked) is { } closed) return closed;
        if (FiveChecksAnswered.Check(waybill.Content!, command) is { } incomplete) return incomplete;
        var failed = FiveChecks.Failed(waybill.Content!, command, context);
        return failed.IsEmpty
            ? new LoadingConfirmed(
                command.Answers, command.LoadedKg, command.GrossKg, command.RecordNumber, context.At, context.On)
            : new LoadingRefused(failed, command.Answers, context.At, context.On);
    }
}
