namespace Regulatory.Domain.Licensing;

/// <summary>
/// What a catalogue item licenses, as far as conditions of grant, authority levels and terms differ by it
/// (licensing §7; the numbers are the rows of calendar-and-codes §4).
/// </summary>
public enum LicenceKind
{
    /// <summary>1 班车客运经营</summary>
    ScheduledCoachOperation,

    /// <summary>2 包车/旅游客运经营</summary>
    CharterCoachOperation,

    /// <summary>3 客运班线经营</summary>
    CoachRoute,

    /// <summary>4 道路货物运输经营 (&gt;4.5 t)</summary>
    FreightOperation,

    /// <summary>5 道路危险货物运输经营</summary>
    DangerousGoodsOperation,

    /// <summary>6 非经营性道路危险货物运输</summary>
    OwnAccountDangerousGoods,

    /// <summary>7 放射性物品道路运输</summary>
    RadioactiveGoodsOperation,

    /// <summary>8 道路旅客运输站经营</summary>
    PassengerStation,

    /// <summary>9 国际道路旅客运输经营</summary>
    InternationalPassengerOperation,

    /// <summary>10, 17, 20 道路运输证 and other vehicle certificates, subordinate to an operator's licence.</summary>
    VehicleCertificate,

    /// <summary>11 危险货物运输扩大类别/项别、变更许可事项</summary>
    DangerousGoodsScope,

    /// <summary>12 经营性道路旅客运输驾驶员从业资格</summary>
    PassengerDriver,

    /// <summary>13 经营性道路货物运输驾驶员从业资格</summary>
    FreightDriver,

    /// <summary>14, 15, 18, 21 other practitioners' qualifications 从业资格</summary>
    Practitioner,

    /// <summary>16, 19 taxi and ride-hailing operation</summary>
    TaxiOperation,

    /// <summary>22 直通港澳道路运输</summary>
    CrossBoundaryTransport,

    /// <summary>23 城市公共汽电车线路运营</summary>
    CityBusLine,

    /// <summary>24 公路超限运输</summary>
    OversizeTransport,

    /// <summary>25 涉路施工</summary>
    HighwayWorks,

    /// <summary>26-35, 41-48 works, projects, waterway permits and others with no condition of their own here</summary>
    Other,

    /// <summary>36-39 水路运输 and ship management</summary>
    WaterTransport,

    /// <summary>40, 42 港口经营 and its dangerous-goods endorsement</summary>
    PortOperation,

    /// <summary>28, 33, 34 qualification of bodies 资质</summary>
    BodyQualification,
}
