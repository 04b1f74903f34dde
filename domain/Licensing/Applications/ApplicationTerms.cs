using System.Collections.Immutable;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>Application kinds 申请类型 (calendar-and-codes §5).</summary>
public enum ApplicationKind
{
    /// <summary>新办</summary>
    New,

    /// <summary>变更</summary>
    Change,

    /// <summary>延续</summary>
    Renewal,

    /// <summary>补换证</summary>
    Replacement,

    /// <summary>注销</summary>
    Deregistration,

    /// <summary>停业/歇业报告</summary>
    SuspensionReport,
}

public static class ApplicationKinds
{
    /// <summary>A deregistration and a report of suspension end in no certificate.</summary>
    public static bool EndsInCertificate(this ApplicationKind kind) =>
        kind is not (ApplicationKind.Deregistration or ApplicationKind.SuspensionReport);
}

/// <summary>Handling kinds 办件类型.</summary>
public enum HandlingKind
{
    /// <summary>即办件</summary>
    Instant,

    /// <summary>承诺件</summary>
    Promised,
}

/// <summary>The clocks of an application (licensing §4).</summary>
public enum ApplicationClock
{
    /// <summary>补正告知</summary>
    CorrectionNotice,

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
}

/// <summary>What stops the review clock; the list of ALL 45 is closed.</summary>
public enum StopCause
{
    /// <summary>听证</summary>
    Hearing,

    /// <summary>招标</summary>
    Tender,

    /// <summary>拍卖</summary>
    Auction,

    /// <summary>检验</summary>
    Inspection,

    /// <summary>检测</summary>
    Testing,

    /// <summary>检疫</summary>
    Quarantine,

    /// <summary>鉴定</summary>
    Appraisal,

    /// <summary>专家评审</summary>
    ExpertReview,
}

/// <summary>How the facts behind an application were checked (ALL 34).</summary>
public enum VerificationMethod
{
    /// <summary>书面审查</summary>
    Documents,

    /// <summary>实地核查: two or more persons</summary>
    OnSite,
}

/// <summary>How a scarce right went to this applicant (ALL 57, 53; RTR 12; GD-RTR 13).</summary>
public enum AwardMethod
{
    /// <summary>按受理先后顺序</summary>
    OrderOfAcceptance,

    /// <summary>服务质量招投标</summary>
    ServiceQualityTender,
}

/// <summary>Why an application ends without a decision.</summary>
public enum TerminationGround
{
    /// <summary>申请人死亡</summary>
    ApplicantDied,

    /// <summary>法人或者其他组织终止</summary>
    ApplicantDissolved,

    /// <summary>视为准予延续: the silence has granted the renewal, and nothing is left to decide.</summary>
    RenewedBySilence,

    /// <summary>逾期未补正</summary>
    NotCorrectedInTime,
}

/// <summary>A material handed in.</summary>
/// <param name="Material">Name of the material as the item lists it.</param>
/// <param name="Sha256">Digest of the file, 64 lower-case hex digits; null for paper.</param>
public sealed record SubmittedMaterial(string Material, string? Sha256 = null);

/// <summary>What is missing or wrong about one material.</summary>
public sealed record MaterialDeficiency(string Material, string Problem);

/// <summary>An officer named in a record.</summary>
/// <param name="Account">The account they act with.</param>
/// <param name="Agency">The authority they act for, by its full name; null where the record names only the person.</param>
public sealed record Officer(string Account, string Name, string? Agency = null);

/// <summary>One reason of a refusal: the article it rests on and what is not met.</summary>
public sealed record RefusalReason(string Article, string Text);

/// <summary>What a condition of grant turned out to be.</summary>
/// <param name="Met">For conditions that are there or not.</param>
/// <param name="Value">For conditions with a figure, in the unit that the condition names.</param>
/// <param name="Reference">A second figure, where the condition compares two.</param>
/// <param name="Count">A number of things, where the condition depends on it.</param>
/// <param name="Evidence">Where it is seen: document, site, system.</param>
public sealed record ConditionFinding(
    Condition Condition,
    bool? Met = null,
    decimal? Value = null,
    decimal? Reference = null,
    int? Count = null,
    string? Evidence = null);
