using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>The fields of the unified form that need words or numbers have them (O29 24).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText("运单必填内容 {field} 未填写。", "The waybill lacks {field}.")]
public static class FieldsFilled
{
    public static readonly RuleId Id = new("WAY-DRF-003");

    public static Refusal? Check(WaybillParticulars said)
    {
        foreach (var (field, text) in (ReadOnlySpan<(string, string?)>)
            [
                ("licenceNumber", said.LicenceNumber), ("route.start.address", said.Route.Start.Address),
                ("route.destination.address", said.Route.Destination.Address), ("route.roads", said.Route.Roads),
                ("vehicle.certificateNumber", said.Vehicle.CertificateNumber), ("vehicle.vehicleType", said.Vehicle.VehicleType),
                ("vehicle.terminalNumber", said.Vehicle.TerminalNumber), ("load.lines", said.Load.Lines.IsDefaultOrEmpty ? null : "some"),
                ("vehicle.ratedPayloadKg", said.Vehicle.RatedPayloadKg > 0 ? "some" : null),
                ("vehicle.grossLimitKg", said.Vehicle.GrossLimitKg > 0 ? "some" : null),
                ("trailer.certificateNumber", said.Trailer is null ? "none" : said.Trailer.CertificateNumber),
            ])
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id, ("field", field));
        return null;
    }
}
