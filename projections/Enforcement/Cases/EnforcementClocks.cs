using System.Diagnostics;
using Regulatory.Domain.Law;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>What a clock of enforcement measures.</summary>
public enum EnforcementClock
{
    /// <summary>办案期限 (APL 60)</summary>
    Decision,

    /// <summary>陈述申辩</summary>
    Defence,

    /// <summary>申请听证 (APL 64)</summary>
    HearingRequest,

    /// <summary>送达决定书 (APL 61)</summary>
    Service,

    /// <summary>缴纳罚款 (APL 67)</summary>
    Payment,

    /// <summary>当场处罚备案 (TEP 61)</summary>
    OnSpotReport,

    /// <summary>上缴当场收缴的罚款 (APL 71)</summary>
    HandIn,

    /// <summary>缴付银行 (APL 71)</summary>
    Banking,

    /// <summary>负责人决定是否移送 (移送规定 5)</summary>
    TransferDecision,

    /// <summary>移送公安机关 (移送规定 5)</summary>
    HandOver,

    /// <summary>公安机关决定是否立案 (移送规定 8)</summary>
    PoliceDecision,

    /// <summary>移交涉案物品 (移送规定 12)</summary>
    Exhibits,

    /// <summary>申请复议 (ARL 20)</summary>
    ReconsiderationFiling,

    /// <summary>提起诉讼 (行政诉讼法 46)</summary>
    SuitFiling,

    /// <summary>复议决定 (ARL 62)</summary>
    ReconsiderationDecision,
}

/// <summary>What the department's own clockwork does when the last day of an enforcement clock has passed.</summary>
public enum EnforcementTimer
{
    /// <summary>Nothing: the time was the party's, or it is for people to act.</summary>
    None,

    /// <summary>记录逾期: that a duty of the agency was not done in time goes on record with the process that watches it, and somebody is asked.</summary>
    RecordOverdue,

    /// <summary>加处罚款 (APL 72)</summary>
    AccrueSurcharge,
}

/// <summary>Names, articles and timers of the clocks.</summary>
public static class EnforcementClocks
{
    public static Words Name(EnforcementClock clock) => clock switch
    {
        EnforcementClock.Decision => new("办案期限", "Case period"),
        EnforcementClock.Defence => new("陈述申辩", "Statement and defence"),
        EnforcementClock.HearingRequest => new("申请听证", "Request for a hearing"),
        EnforcementClock.Service => new("送达处罚决定书", "Service of the decision"),
        EnforcementClock.Payment => new("缴纳罚款", "Payment of the fine"),
        EnforcementClock.OnSpotReport => new("当场处罚备案", "Report of the on-the-spot decision"),
        EnforcementClock.HandIn => new("上缴当场收缴的罚款", "Handing in of the collected fine"),
        EnforcementClock.Banking => new("罚款缴付银行", "Banking of the collected fine"),
        EnforcementClock.TransferDecision => new("决定是否移送司法", "Decision on the transfer"),
        EnforcementClock.HandOver => new("移送公安机关", "Handing over to the police"),
        EnforcementClock.PoliceDecision => new("公安机关立案决定", "Decision of the police"),
        EnforcementClock.Exhibits => new("移交涉案物品", "Handing over of exhibits"),
        EnforcementClock.ReconsiderationFiling => new("申请行政复议", "Application for reconsideration"),
        EnforcementClock.SuitFiling => new("提起行政诉讼", "Direct suit"),
        EnforcementClock.ReconsiderationDecision => new("行政复议决定", "Reconsideration decision"),
        _ => throw new UnreachableException(),
    };

    public static string Article(EnforcementClock clock) => clock switch
    {
        EnforcementClock.Decision => AdministrativePenaltyLaw.Art60,
        EnforcementClock.Defence => AdministrativePenaltyLaw.Art44,
        EnforcementClock.HearingRequest => AdministrativePenaltyLaw.Art64,
        EnforcementClock.Service => AdministrativePenaltyLaw.Art61,
        EnforcementClock.Payment => AdministrativePenaltyLaw.Art67,
        EnforcementClock.OnSpotReport => TransportEnforcementProcedure.Art61,
        EnforcementClock.HandIn or EnforcementClock.Banking => AdministrativePenaltyLaw.Art71,
        EnforcementClock.TransferDecision or EnforcementClock.HandOver => CriminalTransferRegulations.Art5,
        EnforcementClock.PoliceDecision => CriminalTransferRegulations.Art8,
        EnforcementClock.Exhibits => CriminalTransferRegulations.Art12,
        EnforcementClock.ReconsiderationFiling => AdministrativeReconsiderationLaw.Art20,
        EnforcementClock.SuitFiling => AdministrativeLitigationLaw.Art46,
        EnforcementClock.ReconsiderationDecision => AdministrativeReconsiderationLaw.Art62,
        _ => throw new UnreachableException(),
    };

    public static EnforcementTimer Timer(EnforcementClock clock) => clock switch
    {
        EnforcementClock.Payment => EnforcementTimer.AccrueSurcharge,
        EnforcementClock.Defence or EnforcementClock.HearingRequest or EnforcementClock.ReconsiderationFiling
            or EnforcementClock.SuitFiling or EnforcementClock.ReconsiderationDecision or EnforcementClock.PoliceDecision => EnforcementTimer.None,
        _ => EnforcementTimer.RecordOverdue,
    };

    /// <summary>The time is the party's: that it runs out is no breach of the agency.</summary>
    public static bool IsPartys(EnforcementClock clock) => clock is EnforcementClock.Defence or EnforcementClock.HearingRequest
        or EnforcementClock.Payment or EnforcementClock.ReconsiderationFiling or EnforcementClock.SuitFiling;
}
