using Regulatory.Domain.Processes;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// Dangerous goods that are short are a lead for the police and market regulation (waybills §10). That it is beyond the tolerance of the day a
/// process has found, which asks the partner for a receipt; this is what it is about.
/// </summary>
public static class TellGoodsShort
{
    public static readonly Telling Telling = new(typeof(DangerousGoodsShort), Of, typeof(AcknowledgementAwaited))
    {
        Also = static seen => StreamOf(seen) is { } waybill ? [waybill] : [],
    };

    private static DangerousGoodsShort? Of(FactSeen seen, string partner)
    {
        if (((AcknowledgementAwaited)seen.Fact).Partner != partner || StreamOf(seen) is not { } stream) return null;
        var facts = seen.On(stream).Cast<WaybillFact>().ToList();
        if (facts.OfType<GoodsSigned>().LastOrDefault() is not { } signed) return null;
        var waybill = facts.Aggregate(Waybill.Initial, Waybill.Evolve);
        var content = waybill.Content!;
        var (carrier, consignee) = (ToldOfWaybill.Organisation(content.Carrier), ToldOfWaybill.Organisation(content.Consignee));
        return new(
            seen.Told, waybill.Number.Value, content.Vehicle.Plate.Number, waybill.LoadedKg, signed.ReceivedKg, signed.ShortageKg,
            ToldOfWaybill.Goods(content), signed.On, waybill.Division.Value, carrier?.Name, carrier?.CreditCode?.ToString(), consignee?.Name,
            consignee?.CreditCode?.ToString(), signed.Explanation);
    }

    /// <summary>The waybill that the notice came of; null for a notice of something else.</summary>
    private static StreamName? StreamOf(FactSeen seen) =>
        seen.Fact is AcknowledgementAwaited { Notice: ProcessNotices.GoodsShort } awaited && awaited.Cause.Stream.Split('/', 2) is [var kind, var key]
            ? new StreamName(kind, key)
            : null;
}
