using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing;

/// <summary>Which kind of licence an item of the published list grants.</summary>
public static class KindOfItem
{
    public static LicenceKind Of(ItemNumber item) => item.Value switch
    {
        "GD-RT-01" => LicenceKind.ScheduledCoachOperation,
        "GD-RT-02" => LicenceKind.CharterCoachOperation,
        "GD-RT-03" => LicenceKind.CoachRoute,
        "GD-RT-04" => LicenceKind.FreightOperation,
        "GD-RT-05" => LicenceKind.DangerousGoodsOperation,
        "GD-RT-06" => LicenceKind.OwnAccountDangerousGoods,
        "GD-RT-07" => LicenceKind.RadioactiveGoodsOperation,
        "GD-RT-08" => LicenceKind.PassengerStation,
        "GD-RT-09" => LicenceKind.InternationalPassengerOperation,
        "GD-RT-10" or "GD-RT-17" or "GD-RT-20" => LicenceKind.VehicleCertificate,
        "GD-RT-11" => LicenceKind.DangerousGoodsScope,
        "GD-RT-12" => LicenceKind.PassengerDriver,
        "GD-RT-13" => LicenceKind.FreightDriver,
        "GD-RT-14" or "GD-RT-15" or "GD-RT-18" or "GD-RT-21" => LicenceKind.Practitioner,
        "GD-RT-16" or "GD-RT-19" => LicenceKind.TaxiOperation,
        "GD-RT-22" => LicenceKind.CrossBoundaryTransport,
        "GD-RT-23" => LicenceKind.CityBusLine,
        "GD-HW-24" => LicenceKind.OversizeTransport,
        "GD-HW-25" => LicenceKind.HighwayWorks,
        "GD-HW-28" or "GD-CQ-33" or "GD-CQ-34" => LicenceKind.BodyQualification,
        "GD-WT-36" or "GD-WT-37" or "GD-WT-38" or "GD-WT-39" => LicenceKind.WaterTransport,
        "GD-PT-40" or "GD-PT-42" => LicenceKind.PortOperation,
        _ => LicenceKind.Other,
    };

    /// <summary>Whether an item directly concerns public safety, health or safety of life and property (ALL 78, 79).</summary>
    public static bool ConcernsPublicSafety(ItemNumber item, ActContext context) =>
        context.Figures.TextOf(LicensingFigures.PublicSafetyKinds, context.On).Split(' ').Contains(Of(item).ToString());
}
