namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>The partners that contracts and the usual routes speak of. An installation may have others, and give these other routes.</summary>
public static class Partners
{
    /// <summary>公安机关</summary>
    public const string Police = "police";

    /// <summary>市场监管部门</summary>
    public const string MarketRegulation = "market-regulation";

    /// <summary>信用平台 (信用中国)</summary>
    public const string CreditPlatform = "credit-platform";

    /// <summary>车籍所在地交通运输主管部门: the authorities of other provinces, through the national exchange (OSR 44, ALL 64).</summary>
    public const string RegistrationPlace = "registration-place";

    /// <summary>车辆动态监控平台</summary>
    public const string MonitoringPlatform = "monitoring-platform";

    /// <summary>高速公路收费运营单位</summary>
    public const string TollOperator = "toll-operator";

    /// <summary>称重检测设备供应商</summary>
    public const string WeighStation = "weigh-station";

    /// <summary>应急管理部门</summary>
    public const string EmergencyManagement = "emergency-management";

    /// <summary>生态环境部门</summary>
    public const string Ecology = "ecology";

    /// <summary>人民法院</summary>
    public const string Court = "court";
}
