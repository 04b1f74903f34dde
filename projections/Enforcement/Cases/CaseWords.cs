using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>What a fact of a case says, in a line for people.</summary>
internal static class CaseWords
{
    public static Words Of(CaseFact fact) => fact switch
    {
        CaseFiled { Procedure: CaseProcedure.Simplified } => new("当场查处", "Taken up on the spot"),
        CaseFiled => new("立案", "Filed"),
        CaseNotFiled declined => new($"不予立案：{declined.Reason}", $"Not filed: {declined.Reason}"),
        OfficersAssigned assigned => new($"指派执法人员 {assigned.Officers.Length} 名", $"{assigned.Officers.Length} officers assigned"),
        OfficerRecused => new("决定回避", "An officer was recused"),
        InvestigationRecorded recorded => new(
            recorded.Kind switch
            {
                InvestigationRecord.Inquiry => "询问笔录",
                InvestigationRecord.Inquest => "勘验笔录",
                InvestigationRecord.Scene => "现场笔录",
                _ => "抽样取证",
            },
            $"Recorded: {recorded.Kind}"),
        EvidenceAdded => new("证据入卷", "Evidence added"),
        MeasureAdded => new("强制措施入卷", "Compulsory measure added"),
        CaseClockStopped => new("期间停止计算", "The period stands still"),
        CaseClockResumed => new("期间恢复计算", "The period runs again"),
        CasePeriodExtended extended => new($"延长办案期限 {extended.Days} 日", $"Period extended by {extended.Days} days"),
        InvestigationConcluded => new("调查终结", "Investigation concluded"),
        LegalReviewPassed => new("法制审核通过", "Legal review passed"),
        LegalReviewReturned => new("法制审核退回", "Returned by legal review"),
        CorrectionOrdered ordered => new($"责令改正 {ordered.Document}", $"Ordered to correct: {ordered.Document}"),
        NoticeServed => new("送达违法行为通知书", "Notice of the violation served"),
        RightsWaived => new("当事人放弃权利", "The party waived rights"),
        DefenceReceived => new("收到陈述申辩", "Defence received"),
        DefenceReviewed reviewed => new(reviewed.Accepted ? "陈述申辩成立" : "陈述申辩不成立", reviewed.Accepted ? "Defence accepted" : "Defence not accepted"),
        CaseHearingRequested => new("申请听证", "Hearing requested"),
        CaseHearingScheduled { StartsAt: { } hour } scheduled => new(
            $"通知于 {Words.Day(scheduled.HeldOn)} {Words.Hour(hour)} 听证", $"Hearing announced for {Words.Day(scheduled.HeldOn)}, {Words.Hour(hour)}"),
        CaseHearingScheduled scheduled => new($"通知于 {Words.Day(scheduled.HeldOn)} 听证", $"Hearing announced for {Words.Day(scheduled.HeldOn)}"),
        CaseHearingHeld => new("举行听证", "Hearing held"),
        CaseHearingWaived => new("放弃听证", "Hearing given up"),
        CollectiveDecisionRecorded => new("集体讨论", "Discussed collectively"),
        PenaltyDecided decided => new($"处罚决定 {decided.DecisionNumber}", $"Penalty decided: {decided.DecisionNumber}"),
        NoPenaltyDecided decided => new($"不予处罚决定 {decided.DecisionNumber}", $"No penalty: {decided.DecisionNumber}"),
        CrimeSuspected => new("报告涉嫌犯罪", "A suspected crime was reported"),
        PoliceTransferDeclined => new("决定不移送", "Transfer declined"),
        PoliceTransferApproved => new("批准移送", "Transfer approved"),
        CaseTransferredToPolice transferred => new($"移送{transferred.PoliceAuthority}", $"Handed over to {transferred.PoliceAuthority}"),
        PoliceFiledCase => new("公安机关立案", "The police filed the case"),
        PoliceDeclinedCase => new("公安机关不予立案", "The police declined the case"),
        OnSpotDecisionReported => new("当场处罚备案", "On-the-spot decision reported"),
        FineCollectedOnSpot collected => new($"当场收缴罚款 {collected.Amount} 元", $"{collected.Amount} yuan collected on the spot"),
        CollectedFineHandedIn => new("上缴当场收缴的罚款", "Collected fine handed in"),
        CollectedFineBanked => new("罚款缴付银行", "Collected fine at the bank"),
        DecisionServed served => new($"决定书送达，{Words.Day(served.ServedOn)} 起算", $"Decision served, received on {Words.Day(served.ServedOn)}"),
        CaseSuspended => new("中止", "Suspended"),
        CaseResumed => new("恢复", "Resumed"),
        CaseWithdrawn => new("撤销案件", "Filing taken back"),
        CaseTransferredToAgency transferred => new($"移送{transferred.ToAgency}", $"Transferred to {transferred.ToAgency}"),
        CaseTerminated => new("终止", "Ended"),
        DecisionUpheld => new("处罚决定被维持", "Decision upheld"),
        DecisionChanged => new("处罚决定被变更", "Decision changed"),
        DecisionRevoked => new("处罚决定被撤销", "Decision revoked"),
        DecisionConfirmedUnlawful => new("处罚决定被确认违法", "Decision found unlawful"),
        CaseLimitsRecounted => new("期限重算", "Limits counted again"),
        CaseClosed => new("结案", "Closed"),
        CaseArchived archived => new($"归档 {archived.ArchiveNumber}", $"Archived: {archived.ArchiveNumber}"),
        _ => throw new System.Diagnostics.UnreachableException($"{fact.GetType().Name} has no words."),
    };

    /// <summary>Why a case period stands still.</summary>
    public static Words Cause(ExcludedTime cause) => cause switch
    {
        ExcludedTime.Testing => new("检测、检验", "Testing"),
        ExcludedTime.Appraisal => new("鉴定", "Appraisal"),
        ExcludedTime.Hearing => new("听证", "Hearing"),
        ExcludedTime.PublicNotice => new("公告", "Public notice"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
