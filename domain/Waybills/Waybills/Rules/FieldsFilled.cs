using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>The fields of the unified form that need words or numbers have them (O29 24).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText("运单必填内容 {field} 未填写。", "The waybill lacks {field}.")]
public static class FieldsFilled
{
    public static readonly RuleId Id = new("WAY-DRF-003");

    /// <summary>No tank of a road vehicle is larger.</summary>
    private const decimal LargestTankM3 = 100;

    public static Refusal? Check(WaybillParticulars said) =>
        Check(said.LicenceNumber, said.Route, said.Vehicle, said.Trailer, said.Tank, said.Load);

    public static Refusal? Check(WaybillContent content) =>
        Check(content.LicenceNumber, content.Route, content.Vehicle, content.Trailer, content.Tank, content.Load);

    private static Refusal? Check(
        string licence, TripRoute route, TransportVehicle vehicle, TransportTrailer? trailer, TankOnWaybill? tank, GoodsLoad load)
    {
        foreach (var (field, text) in (ReadOnlySpan<(string, string?)>)
            [
                ("licenceNumber", licence), ("route.start.address", route.Start.Address),
                ("route.destination.address", route.Destination.Address), ("route.roads", route.Roads),
                ("vehicle.certificateNumber", vehicle.CertificateNumber), ("vehicle.vehicleType", vehicle.VehicleType),
                ("vehicle.terminalNumber", vehicle.TerminalNumber), ("load.lines", Given(!load.Lines.IsDefaultOrEmpty)),
                ("vehicle.ratedPayloadKg", Given(vehicle.RatedPayloadKg > 0)), ("vehicle.grossLimitKg", Given(vehicle.GrossLimitKg > 0)),
                ("trailer.certificateNumber", trailer is null ? Filled : trailer.CertificateNumber),
                ("tank.tankNumber", tank is null ? Filled : tank.TankNumber),
                ("tank.volumeM3", Given(tank is null or { VolumeM3: > 0 and <= LargestTankM3 })),
                ("tank.media", Given(tank is null or { Media.Length: > 0 })),
            ])
            if (string.IsNullOrWhiteSpace(text)) return new Refusal(Id, ("field", field));
        return null;
    }

    /// <summary>Stands for a field that is no text and is filled.</summary>
    private const string Filled = "filled";

    private static string? Given(bool filled) => filled ? Filled : null;
}
