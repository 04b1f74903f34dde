using System.Diagnostics;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Projections.Licensing;

/// <summary>What a clock of the diary measures.</summary>
public enum DiaryClock
{
    /// <summary>补正告知或者受理</summary>
    CorrectionNotice,

    /// <summary>申请人补正</summary>
    Resubmission,

    /// <summary>审查决定, the statutory limit</summary>
    Decision,

    /// <summary>承诺时限</summary>
    PromisedDecision,

    /// <summary>下级机关审查</summary>
    PreliminaryReview,

    /// <summary>指派检验检测人员</summary>
    TesterAssignment,

    /// <summary>提出听证申请</summary>
    HearingRequest,

    /// <summary>组织听证</summary>
    HearingHeld,

    /// <summary>颁发送达证件</summary>
    CertificateDelivery,

    /// <summary>有效期届满</summary>
    Expiry,

    /// <summary>提出延续申请</summary>
    RenewalFiling,

    /// <summary>年度审验</summary>
    AnnualReview,

    /// <summary>停业整顿 / 暂扣期限</summary>
    SuspensionEnd,
}

/// <summary>What became of a clock.</summary>
public enum ClockState
{
    /// <summary>尚未开始</summary>
    Awaited,

    /// <summary>运行</summary>
    Running,

    /// <summary>中止: nothing is due while it stands still.</summary>
    Stopped,

    /// <summary>按期完成</summary>
    Met,

    /// <summary>逾期: done, but after the last day, or established as passed.</summary>
    Missed,

    /// <summary>不再适用: what it measured is no longer to be done.</summary>
    Lapsed,
}

/// <summary>What the department's own clockwork does when the last day has passed.</summary>
public enum DiaryTimer
{
    /// <summary>Nothing: it is for people to act.</summary>
    None,

    /// <summary>视为受理 (ALL 32(4))</summary>
    DeemAccepted,

    /// <summary>有效期届满 (ALL 70(1))</summary>
    ExpireLicence,

    /// <summary>视为准予延续 (ALL 50)</summary>
    DeemRenewalGranted,
}

/// <summary>Names and articles of the clocks.</summary>
public static class DiaryClocks
{
    public static Words Name(DiaryClock clock) => clock switch
    {
        DiaryClock.CorrectionNotice => new("告知补正或者受理", "Correction notice or acceptance"),
        DiaryClock.Resubmission => new("申请人补正材料", "Correction by the applicant"),
        DiaryClock.Decision => new("作出许可决定（法定时限）", "Decision (statutory limit)"),
        DiaryClock.PromisedDecision => new("作出许可决定（承诺时限）", "Decision (promised limit)"),
        DiaryClock.PreliminaryReview => new("下级机关审查", "Preliminary review by the lower level"),
        DiaryClock.TesterAssignment => new("指派检验检测人员", "Assignment of testers"),
        DiaryClock.HearingRequest => new("提出听证申请", "Request for a hearing"),
        DiaryClock.HearingHeld => new("组织听证", "Hearing"),
        DiaryClock.CertificateDelivery => new("颁发送达证件", "Delivery of the certificate"),
        DiaryClock.Expiry => new("有效期届满", "Expiry"),
        DiaryClock.RenewalFiling => new("提出延续申请", "Application for renewal"),
        DiaryClock.AnnualReview => new("年度审验", "Annual review"),
        DiaryClock.SuspensionEnd => new("停业整顿或暂扣期满", "End of suspension"),
        _ => throw new UnreachableException(),
    };

    public static string Article(DiaryClock clock) => clock switch
    {
        DiaryClock.CorrectionNotice or DiaryClock.Resubmission => AdministrativeLicensingLaw.Art32_4,
        DiaryClock.Decision or DiaryClock.PromisedDecision => AdministrativeLicensingLaw.Art42,
        DiaryClock.PreliminaryReview => AdministrativeLicensingLaw.Art43,
        DiaryClock.TesterAssignment => AdministrativeLicensingLaw.Art55,
        DiaryClock.HearingRequest or DiaryClock.HearingHeld => AdministrativeLicensingLaw.Art47,
        DiaryClock.CertificateDelivery => AdministrativeLicensingLaw.Art44,
        DiaryClock.Expiry => AdministrativeLicensingLaw.Art70_1,
        DiaryClock.RenewalFiling => AdministrativeLicensingLaw.Art50,
        DiaryClock.AnnualReview => GuangdongRoadTransportRegulations.Art55,
        DiaryClock.SuspensionEnd => AdministrativePenaltyLaw.Art9,
        _ => throw new UnreachableException(),
    };

    public static DiaryClock Of(ApplicationClock clock) => clock switch
    {
        ApplicationClock.CorrectionNotice => DiaryClock.CorrectionNotice,
        ApplicationClock.Decision => DiaryClock.Decision,
        ApplicationClock.PromisedDecision => DiaryClock.PromisedDecision,
        ApplicationClock.PreliminaryReview => DiaryClock.PreliminaryReview,
        ApplicationClock.TesterAssignment => DiaryClock.TesterAssignment,
        ApplicationClock.HearingRequest => DiaryClock.HearingRequest,
        ApplicationClock.HearingHeld => DiaryClock.HearingHeld,
        ApplicationClock.CertificateDelivery => DiaryClock.CertificateDelivery,
        _ => throw new UnreachableException(),
    };
}
