namespace Regulatory.Domain.Supervision.Archives;

/// <summary>What monitoring leaves behind, each kept for its own time (DSM 25).</summary>
public enum MonitoringDataKind
{
    /// <summary>车辆轨迹、动态监控数据</summary>
    Tracks,

    /// <summary>违法驾驶信息及处理情况</summary>
    Violations,
}

/// <summary>Why monitoring data are sealed.</summary>
public enum SealGround
{
    /// <summary>交通事故</summary>
    Accident,

    /// <summary>执法案件</summary>
    EnforcementCase,

    /// <summary>复议、诉讼</summary>
    Dispute,

    /// <summary>审计</summary>
    Audit,
}
