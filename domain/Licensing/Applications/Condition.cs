namespace Regulatory.Domain.Licensing.Applications;

/// <summary>What a reviewer finds out for the conditions of grant (licensing §7).</summary>
public enum Condition
{
    /// <summary>Vehicles suitable and tested 车辆检测合格: met or not.</summary>
    TestedVehicles,

    /// <summary>Gross mass of the heaviest vehicle, kg.</summary>
    HeaviestVehicleMass,

    /// <summary>Own tested special vehicles for dangerous goods, trailers not counted 专用车辆.</summary>
    SpecialVehicles,

    /// <summary>Qualified drivers 驾驶人员: met or not.</summary>
    QualifiedDrivers,

    /// <summary>Age of the driver in full years on the day of the finding.</summary>
    DriverAge,

    /// <summary>The licence class fits the vehicle 准驾车型: met or not.</summary>
    DrivingLicenceClass,

    /// <summary>Traffic accidents of major or above class with responsibility in the last three years.</summary>
    MajorAccidents,

    /// <summary>Examination passed 考试合格: met or not.</summary>
    ExaminationPassed,

    /// <summary>Qualified loading managers 装卸管理人员: met or not.</summary>
    LoadingManagers,

    /// <summary>Qualified escorts 押运人员: met or not.</summary>
    Escorts,

    /// <summary>Communication tools 通讯工具: met or not.</summary>
    CommunicationTools,

    /// <summary>Safety management system 安全生产管理制度: met or not.</summary>
    SafetySystem,

    /// <summary>Full-time qualified safety manager 专职安全管理人员: met or not.</summary>
    SafetyManager,

    /// <summary>Volume of the largest fixed tank, m³ 罐体容积; 0 where the fleet has none.</summary>
    TankVolume,

    /// <summary>Approved payload of the heaviest non-tank vehicle, t 核定载质量; 0 where there is none.</summary>
    NonTankPayload,

    /// <summary>Parking area, m²; reference: total projection area of the fleet, m²; count: vehicles 停车场地.</summary>
    ParkingArea,

    /// <summary>Route and stop plan 线路和站点方案: met or not.</summary>
    RouteAndStopPlan,

    /// <summary>Destination authority consulted and in agreement, or the province decided 征求目的地意见: met or not.</summary>
    DestinationAgreed,

    /// <summary>Carrier's liability insurance 承运人责任险: met or not.</summary>
    CarrierInsurance,

    /// <summary>Satellite terminal fitted and online 卫星定位装置: met or not.</summary>
    SatelliteTerminal,

    /// <summary>Station accepted 站场验收合格: met or not.</summary>
    StationAccepted,

    /// <summary>Staff fit for the business 专业人员: met or not.</summary>
    QualifiedStaff,

    /// <summary>Equipment fit for the business 设备设施: met or not.</summary>
    Equipment,

    /// <summary>Operating and safety rules 业务操作规程和安全管理制度: met or not.</summary>
    OperatingRules,

    /// <summary>Holder of a licence under RTR 10 or 24: met or not.</summary>
    DomesticLicence,

    /// <summary>Full years of domestic operation.</summary>
    DomesticYears,

    /// <summary>Design and works plan 设计和施工方案: met or not.</summary>
    WorksPlan,

    /// <summary>Technical evaluation of safety 安全技术评价: met or not.</summary>
    SafetyEvaluation,

    /// <summary>Emergency plan 应急方案: met or not.</summary>
    EmergencyPlan,

    /// <summary>Consent of the traffic police where traffic safety is affected 公安交管同意: met or not.</summary>
    PoliceConsent,

    /// <summary>Load cannot be divided 不可解体物品: met or not.</summary>
    IndivisibleLoad,
}
