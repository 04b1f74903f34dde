namespace Regulatory.Domain.Credit.Profiles;

/// <summary>Why an entry was reversed.</summary>
public enum ReversalGround
{
    /// <summary>上级机关决定、复议决定或者判决</summary>
    SuperiorDecision,

    /// <summary>处罚决定被撤销</summary>
    PenaltyRevoked,

    /// <summary>信息错误</summary>
    ProvenError,
}

/// <summary>Why a driver who had reached full marks is graded A again.</summary>
public enum DriverRestoration
{
    /// <summary>完成继续教育</summary>
    Education,

    /// <summary>记分被撤销</summary>
    PointsReversed,
}

/// <summary>What lowers a grade within its cycle.</summary>
public enum VetoGround
{
    /// <summary>发生一次死亡 3 人以上负有责任的事故</summary>
    AccidentOfThreeDeaths,

    /// <summary>发生一次死亡 10 人以上负有责任的事故</summary>
    AccidentOfTenDeaths,

    /// <summary>特大污染事件</summary>
    MajorPollution,

    /// <summary>特大恶性服务质量事件</summary>
    MajorServiceEvent,

    /// <summary>其他直接降级情形</summary>
    OtherVeto,
}

/// <summary>Why a profile was closed.</summary>
public enum ProfileClosure
{
    /// <summary>许可注销</summary>
    LicenceDeregistered,

    /// <summary>主体终止</summary>
    SubjectEnded,

    /// <summary>并入其他档案</summary>
    Merged,
}
