using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Officers;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>What can become legally true of an item of evidence, in life order. The stored contract.</summary>
public abstract record EvidenceFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>收集证据 (APL 46, 47): an item came into the agency's hands.</summary>
/// <param name="Title">What it is, in words without personal values.</param>
/// <param name="Source">Where it comes from: who gave it, which device, which file.</param>
/// <param name="File">Its file in the store; null for things and papers that have none.</param>
/// <param name="Capture">For what an electronic device recorded (APL 41).</param>
/// <param name="Keeper">Account of who holds it from now.</param>
[Fact("enforcement.evidence.collected.v1")]
public sealed record EvidenceCollected(
    EvidenceKind Kind,
    string Title,
    CaseId? Case,
    LeadId? Lead,
    InspectionId? Inspection,
    DivisionCode Division,
    string Agency,
    string Source,
    string Place,
    EvidenceFile? File,
    DeviceCapture? Capture,
    ImmutableArray<AssignedOfficer> Officers,
    string Keeper,
    Instant CollectedAt,
    LocalDate On) : EvidenceFact;

/// <summary>归入案件: it belongs to a case from now.</summary>
[Fact("enforcement.evidence.attached.v1")]
public sealed record EvidenceAttached(CaseId Case, LocalDate On) : EvidenceFact;

/// <summary>先行登记保存 (APL 56): it may be lost, so it is registered in advance; within seven working days it is disposed of.</summary>
/// <param name="Document">证据登记保存清单 number.</param>
[Fact("enforcement.evidence.registered-in-advance.v1")]
public sealed record EvidenceRegisteredInAdvance(
    string Document, string Reasons, string KeptAt, HeadsApproval Approval, Deadline DisposeBy, LocalDate On) : EvidenceFact;

/// <summary>登记保存处理 (APL 56): what became of what was registered in advance.</summary>
[Fact("enforcement.evidence.registration-disposed.v1")]
public sealed record AdvanceRegistrationDisposed(RegistrationDisposal Disposal, string Document, LocalDate On) : EvidenceFact;

/// <summary>记录审核 (APL 41): one of the two steps in which a capture is reviewed before use.</summary>
/// <param name="Reviewer">Account of the reviewer.</param>
[Fact("enforcement.evidence.capture-reviewed.v1")]
public sealed record CaptureReviewed(ReviewStep Step, string Reviewer, bool Passed, string Reasons, LocalDate On) : EvidenceFact;

/// <summary>交接: it passed from one pair of hands to another.</summary>
[Fact("enforcement.evidence.handed-over.v1")]
public sealed record EvidenceHandedOver(string From, string To, string Reasons, Instant HandedAt, LocalDate On) : EvidenceFact;

/// <summary>封存: it is sealed.</summary>
[Fact("enforcement.evidence.sealed.v1")]
public sealed record EvidenceSealed(string SealNumber, ImmutableArray<AssignedOfficer> Officers, LocalDate On) : EvidenceFact;

/// <summary>返还: it went back to whom it belongs.</summary>
[Fact("enforcement.evidence.returned.v1")]
public sealed record EvidenceReturned(PartyId To, string Document, LocalDate On) : EvidenceFact;

/// <summary>校验: the file was read again and is what was collected.</summary>
[Fact("enforcement.evidence.verified.v1")]
public sealed record EvidenceVerified(string Sha256, LocalDate On) : EvidenceFact;

/// <summary>校验不符: the file in the store is gone or is not what was collected.</summary>
/// <param name="FoundSha256">Digest of what is there; null when nothing is.</param>
[Fact("enforcement.evidence.found-broken.v1")]
public sealed record EvidenceFoundBroken(string Sha256, string? FoundSha256, LocalDate On) : EvidenceFact;

/// <summary>排除证据: it may not be used (APL 46).</summary>
[Fact("enforcement.evidence.excluded.v1")]
public sealed record EvidenceExcluded(string Reasons, LocalDate On) : EvidenceFact;

/// <summary>A file in the evidence store.</summary>
/// <param name="Sha256">Digest of its bytes, 64 lower-case hex digits: its name in the store.</param>
/// <param name="Length">In bytes.</param>
/// <param name="MediaType">As <c>image/jpeg</c>.</param>
public sealed record EvidenceFile(string Sha256, long Length, string MediaType);

/// <summary>What recorded it, and what that device was worth on the day (APL 41).</summary>
/// <param name="Device">Number of the device.</param>
/// <param name="VerificationCertificate">检定证书 number; null when none was valid.</param>
/// <param name="VerifiedUntil">Last day of that certificate.</param>
/// <param name="SiteInService">The site was reviewed, published and in service when it recorded.</param>
public sealed record DeviceCapture(
    SiteId Site, string Device, string? VerificationCertificate, LocalDate? VerifiedUntil, bool SiteInService, Instant CapturedAt);

/// <summary>What a site and a device were worth on a day, by their own records.</summary>
/// <param name="VerificationCertificate">检定证书 number; null when none was valid.</param>
public sealed record DeviceStanding(bool SiteInService, string? VerificationCertificate, LocalDate? VerifiedUntil);

/// <summary>证据种类 (APL 46).</summary>
public enum EvidenceKind
{
    /// <summary>书证</summary>
    Documentary,

    /// <summary>物证</summary>
    Physical,

    /// <summary>视听资料</summary>
    Audiovisual,

    /// <summary>电子数据</summary>
    Electronic,

    /// <summary>证人证言</summary>
    Witness,

    /// <summary>当事人的陈述</summary>
    PartyStatement,

    /// <summary>鉴定意见</summary>
    ExpertOpinion,

    /// <summary>勘验笔录、现场笔录</summary>
    SceneRecord,
}

/// <summary>What becomes of evidence registered in advance (APL 56).</summary>
public enum RegistrationDisposal
{
    /// <summary>采取记录、复制等证据保全措施后返还</summary>
    RecordedAndReturned,

    /// <summary>送交检测、鉴定</summary>
    SentForAppraisal,

    /// <summary>依法采取查封、扣押措施</summary>
    Seized,

    /// <summary>移送有关部门</summary>
    Transferred,

    /// <summary>解除登记保存</summary>
    Released,
}

/// <summary>The two steps of the review of a capture.</summary>
public enum ReviewStep
{
    /// <summary>初审</summary>
    First,

    /// <summary>复审</summary>
    Second,
}
