using Regulatory.Domain.Waybills;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A vehicle with dangerous goods in a restricted zone is told to the police (waybills §10).</summary>
public static class TellRestrictedZone
{
    public static readonly Telling Telling = new(typeof(RestrictedZoneEntered), Of, typeof(DeviationDetected));

    private static RestrictedZoneEntered? Of(FactSeen seen, string partner)
    {
        var deviation = ((DeviationDetected)seen.Fact).Deviation;
        if (deviation is not { Kind: DeviationKind.RestrictedZone, Zone: { } zone } || ToldOfWaybill.Of(seen) is not { Content: { } content } waybill)
            return null;
        var carrier = ToldOfWaybill.Organisation(content.Carrier);
        return new(
            seen.Told, waybill.Number.Value, content.Vehicle.Plate.Number, zone, deviation.From, deviation.Point.Latitude, deviation.Point.Longitude,
            ToldOfWaybill.Goods(content), waybill.Division.Value, carrier?.Name, carrier?.CreditCode?.ToString());
    }
}
