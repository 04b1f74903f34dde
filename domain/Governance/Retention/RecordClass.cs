namespace Regulatory.Domain.Governance.Retention;

/// <summary>The records that have a retention period of their own (data-governance §9); each has a page under <c>docs/retention</c>.</summary>
public enum RecordClass
{
    /// <summary>危险货物运单</summary>
    DangerousGoodsWaybill,

    /// <summary>托运清单、装载记录</summary>
    ConsignmentAndLoading,

    /// <summary>培训记录: counted from the day on which the person left.</summary>
    TrainingRecord,

    /// <summary>车辆轨迹</summary>
    MonitoringTrack,

    /// <summary>违法行为处理记录</summary>
    ViolationHandling,

    /// <summary>网络与访问日志</summary>
    NetworkLog,

    /// <summary>L4 级数据访问日志</summary>
    SensitiveAccessLog,

    /// <summary>个人信息保护影响评估、提供和委托记录</summary>
    AssessmentRecord,

    /// <summary>客运站视频</summary>
    StationVideo,

    /// <summary>维修检验档案</summary>
    RepairInspectionFile,

    /// <summary>一般处罚案卷</summary>
    PenaltyFile,

    /// <summary>经听证或者重大的处罚案卷</summary>
    MajorPenaltyFile,

    /// <summary>许可档案: applications and licences.</summary>
    LicenceFile,

    /// <summary>行政检查、称重检测、源头监管记录 that led to no case.</summary>
    InspectionRecord,

    /// <summary>信用档案、名单、预警</summary>
    CreditRecord,
}
