namespace Regulatory.Domain.Credit;

/// <summary>The trade 行业 in which subjects are ranked beside each other.</summary>
public enum CreditTrade
{
    /// <summary>道路旅客运输</summary>
    PassengerTransport,

    /// <summary>道路普通货物运输</summary>
    FreightTransport,

    /// <summary>道路危险货物运输</summary>
    DangerousGoodsTransport,

    /// <summary>客运站</summary>
    PassengerStation,

    /// <summary>机动车维修</summary>
    VehicleRepair,

    /// <summary>驾驶员培训</summary>
    DriverTraining,

    /// <summary>出租汽车</summary>
    Taxi,

    /// <summary>水路运输</summary>
    WaterTransport,

    /// <summary>港口经营</summary>
    PortOperation,

    /// <summary>施工</summary>
    Works,

    /// <summary>监理</summary>
    WorksSupervision,

    /// <summary>检测</summary>
    Testing,

    /// <summary>动态监控社会化服务</summary>
    MonitoringService,

    /// <summary>信息化建设</summary>
    InformationSystems,

    /// <summary>从业人员</summary>
    Practitioner,

    /// <summary>其他</summary>
    Other,
}
