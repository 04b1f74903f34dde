namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>For what somebody looks at where a person was (V-12).</summary>
public enum TrackPurpose
{
    /// <summary>动态监督管理</summary>
    Supervision,

    /// <summary>报警处置</summary>
    AlarmHandling,

    /// <summary>事故调查</summary>
    AccidentInquiry,

    /// <summary>执法案件</summary>
    EnforcementCase,

    /// <summary>应急处置</summary>
    Emergency,

    /// <summary>协助其他机关依法查询</summary>
    Assistance,

    /// <summary>个人信息主体请求</summary>
    RequestOfTheSubject,
}
