using Regulatory.Domain.Waybills;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>An incident with dangerous goods is told to those who rescue, investigate and clean up, with what is on board (waybills §10).</summary>
public static class TellIncident
{
    public static readonly Telling Telling = new(typeof(DangerousGoodsIncident), Of, typeof(IncidentReported));

    private static DangerousGoodsIncident? Of(FactSeen seen, string partner)
    {
        if (ToldOfWaybill.Of(seen) is not { Content: { } content } waybill) return null;
        var (incident, carrier) = ((IncidentReported)seen.Fact, ToldOfWaybill.Organisation(content.Carrier));
        return new(
            seen.Told, waybill.Number.Value, incident.Kind.ToString(), incident.What, incident.Place, incident.HappenedAt,
            content.Vehicle.Plate.Number, ToldOfWaybill.Goods(content), waybill.Division.Value, carrier?.Name, carrier?.CreditCode?.ToString(),
            carrier?.Telephone?.Clear, ToldOfWaybill.Organisation(content.Consignor)?.Telephone?.Clear, incident.Point?.Latitude, incident.Point?.Longitude,
            content.Driver.Name.Clear, content.Driver.Telephone.Clear, content.SecondDriver?.Name.Clear, content.SecondDriver?.Telephone.Clear,
            content.Escort?.Name.Clear, content.Escort?.Telephone.Clear);
    }
}
