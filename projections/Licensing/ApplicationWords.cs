using System.Diagnostics;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Projections.Licensing;

/// <summary>The steps of an application in words.</summary>
public static class ApplicationWords
{
    public static Words Of(LicenceApplicationFact fact) => fact switch
    {
        ApplicationSubmitted => new("提交申请", "Application handed in"),
        MaterialCorrectedOnSpot corrected => new($"当场更正：{corrected.Material}", $"Corrected on the spot: {corrected.Material}"),
        CorrectionRequested requested => new(
            $"一次性告知补正{requested.Deficiencies.Length}项，{Words.Day(requested.ResubmitBy)}前补交",
            $"Correction of {requested.Deficiencies.Length} materials asked for by {Words.Day(requested.ResubmitBy)}"),
        MaterialsResubmitted resubmitted => new($"补交材料（第{resubmitted.Round}轮）", $"Materials handed in again (round {resubmitted.Round})"),
        ApplicationNotNeeded none => new($"不受理：无需取得行政许可，{none.Reason}", $"Not taken up: no licence is needed. {none.Reason}"),
        ApplicationNotAccepted other => new(
            $"不予受理：不属于本机关职权，请向{other.CompetentAuthority}申请", $"Not accepted: {other.CompetentAuthority} is competent"),
        ApplicationAccepted accepted => new($"受理，受理编号{accepted.AcceptanceNumber}", $"Accepted under number {accepted.AcceptanceNumber}"),
        ApplicationDeemedAccepted deemed => new(
            $"逾期未告知，自{Words.Day(deemed.EffectiveOn)}视为受理，受理编号{deemed.AcceptanceNumber}",
            $"Deemed accepted from {Words.Day(deemed.EffectiveOn)} under number {deemed.AcceptanceNumber}"),
        ReviewerAssigned assigned => new($"指派审查人员：{assigned.Reviewer.Name}", $"Reviewer assigned: {assigned.Reviewer.Name}"),
        TestersAssigned assigned => new($"指派检验检测人员{assigned.Testers.Length}名", $"{assigned.Testers.Length} testers assigned"),
        VerificationRecorded { Method: VerificationMethod.OnSite } verified => new(
            $"实地核查（{verified.Staff.Length}人）：{verified.Opinion}", $"Verified on site by {verified.Staff.Length}: {verified.Opinion}"),
        VerificationRecorded verified => new($"书面审查：{verified.Opinion}", $"Documents reviewed: {verified.Opinion}"),
        PreliminaryReviewCompleted completed => new($"下级机关审查完毕：{completed.Opinion}", $"Preliminary review completed: {completed.Opinion}"),
        InterestedPartyNotified notified => new(
            $"告知利害关系人：{notified.Matter}", $"Interested party told: {notified.Matter}"),
        HearingRequested => new("申请听证", "Hearing requested"),
        HearingAnnounced announced => new(
            $"听证公告：{Words.Day(announced.HeldOn)}，{announced.Place}", $"Hearing announced for {Words.Day(announced.HeldOn)}, {announced.Place}"),
        HearingHeld held => new($"举行听证：{held.Summary}", $"Hearing held: {held.Summary}"),
        ReviewClockStopped stopped => new(
            $"中止计时（{CauseOf(stopped.Cause)}，预计{stopped.ExpectedWorkingDays}个工作日，{stopped.NoticeNumber}）",
            $"Clock stopped for {stopped.Cause}, expected {stopped.ExpectedWorkingDays} working days ({stopped.NoticeNumber})"),
        ReviewClockResumed resumed => new(
            $"恢复计时，扣除{resumed.SuspendedWorkingDays}个工作日", $"Clock resumed; {resumed.SuspendedWorkingDays} working days do not count"),
        ReviewPeriodExtended extended => new(
            $"延长审查期限{extended.WorkingDays}个工作日：{extended.Reason}", $"Review extended by {extended.WorkingDays} working days: {extended.Reason}"),
        DeadlineRecomputed recomputed => new(
            $"期限重算：由{Words.Day(recomputed.Old.Due)}改为{Words.Day(recomputed.New.Due)}",
            $"Limit counted again: {Words.Day(recomputed.New.Due)} instead of {Words.Day(recomputed.Old.Due)}"),
        LicenceGranted granted => new($"准予行政许可（{granted.DocumentNumber}）", $"Granted ({granted.DocumentNumber})"),
        LicenceRefused refused => new($"不予行政许可（{refused.DocumentNumber}）", $"Refused ({refused.DocumentNumber})"),
        CertificateIssued issued => new($"颁发许可证件 {NumbersOfPersons.WithoutId(issued.LicenceNumber)}", $"Certificate {NumbersOfPersons.WithoutId(issued.LicenceNumber)} issued"),
        ApplicationWithdrawn withdrawn => new($"撤回申请：{withdrawn.Reason}", $"Withdrawn by the applicant: {withdrawn.Reason}"),
        ApplicationTerminated terminated => new($"终止办理：{GroundOf(terminated.Ground)}", $"Ended without decision: {terminated.Ground}"),
        _ => throw new UnreachableException($"{fact.GetType().Name} has no words."),
    };

    private static string CauseOf(StopCause cause) => cause switch
    {
        StopCause.Hearing => "听证",
        StopCause.Tender => "招标",
        StopCause.Auction => "拍卖",
        StopCause.Inspection => "检验",
        StopCause.Testing => "检测",
        StopCause.Quarantine => "检疫",
        StopCause.Appraisal => "鉴定",
        StopCause.ExpertReview => "专家评审",
        _ => throw new UnreachableException(),
    };

    private static string GroundOf(TerminationGround ground) => ground switch
    {
        TerminationGround.ApplicantDied => "申请人死亡",
        TerminationGround.ApplicantDissolved => "法人或者其他组织终止",
        TerminationGround.NotCorrectedInTime => "逾期未补正",
        TerminationGround.RenewedBySilence => "视为准予延续",
        _ => throw new UnreachableException(),
    };
}
