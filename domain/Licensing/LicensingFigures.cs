namespace Regulatory.Domain.Licensing;

/// <summary>The figures of licensing that are not certain law: officers see and change them.</summary>
public static class LicensingFigures
{
    /// <summary>Unit of the five days of ALL 47: an applicant's period, which ALL 82 does not literally cover.</summary>
    public static readonly Figure HearingRequestInWorkingDays = new(
        "licensing.hearing-request-in-working-days", "true", "flag", Confidence.Check, "ALL/47",
        "听证申请期限按工作日计算", "The period for requesting a hearing is counted in working days");

    /// <summary>Oldest age of commercial drivers; reported to be under relaxation to 63.</summary>
    public static readonly Figure OldestDriver = new(
        "licensing.oldest-driver", "60", "years", Confidence.Check, "RTR/9",
        "客货运驾驶员最高年龄", "Oldest age of passenger and freight drivers");

    /// <summary>Vehicles up to which a fleet for toxic, explosive or tank transport needs the larger parking area.</summary>
    public static readonly Figure ParkingThresholdForHighRisk = new(
        "licensing.parking-threshold-high-risk", "20", "vehicles", Confidence.Likely, "DGR/8",
        "剧毒、爆炸品、罐式车辆停车场地车辆数界限", "Fleet size up to which high-risk fleets need the larger parking ratio");

    /// <summary>The same for other dangerous goods.</summary>
    public static readonly Figure ParkingThreshold = new(
        "licensing.parking-threshold", "10", "vehicles", Confidence.Likely, "DGR/8",
        "其他危险货物车辆停车场地车辆数界限", "Fleet size up to which other dangerous-goods fleets need the larger parking ratio");

    /// <summary>The larger ratio of parking area to projection area, in percent; above the threshold it is 100.</summary>
    public static readonly Figure ParkingRatio = new(
        "licensing.parking-ratio", "150", "percent", Confidence.Likely, "DGR/8",
        "停车场地面积与车辆正投影面积之比", "Parking area as a percentage of the vehicles' projection area");

    /// <summary>Whether a cost fee may be taken for the certificate; most were abolished in practice.</summary>
    public static readonly Figure CertificateFee = new(
        "licensing.certificate-fee", "false", "flag", Confidence.Check, "RTR/80",
        "可收取证件工本费", "A cost fee for certificates may be taken");

    /// <summary>Items of which an authority grants only a limited number, by item number; the list is the authorities' own.</summary>
    public static readonly Figure LimitedItems = new(
        "licensing.limited-items", "none", "list", Confidence.Check, "ALL/57",
        "有数量限制的许可事项", "Items of which only a limited number is granted");

    /// <summary>Kinds of licence that directly concern public safety in the sense of ALL 78 and 79, by name.</summary>
    public static readonly Figure PublicSafetyKinds = new(
        "licensing.public-safety-kinds",
        "ScheduledCoachOperation CharterCoachOperation CoachRoute DangerousGoodsOperation OwnAccountDangerousGoods "
        + "RadioactiveGoodsOperation PassengerStation InternationalPassengerOperation VehicleCertificate DangerousGoodsScope "
        + "PassengerDriver FreightDriver Practitioner CrossBoundaryTransport OversizeTransport HighwayWorks",
        "list", Confidence.Likely, "ALL/78",
        "直接关系公共安全的许可类别", "Kinds of licence that directly concern public safety");
}
