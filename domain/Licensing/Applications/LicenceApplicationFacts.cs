using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>What became legally true of an application; in life order.</summary>
public abstract record LicenceApplicationFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>提交申请. The clock of the correction notice runs from the day of receipt, which is <paramref name="On"/>.</summary>
/// <param name="Item">Number of the catalogue item.</param>
/// <param name="LicenceKind">What the item licenses, as the list said on the day.</param>
/// <param name="Division">The division whose authority is asked.</param>
/// <param name="Licence">The licence concerned; null for a first grant.</param>
/// <param name="Scope">What is asked for.</param>
/// <param name="Years">The term asked for, in years; null to leave it to the item.</param>
/// <param name="ByCommitment">告知承诺: on the applicant's undertaking.</param>
/// <param name="Under">The operator licence under which a vehicle is to run.</param>
/// <param name="Succession">Why another party than the holder asks for the change.</param>
[Fact("licensing.application.submitted.v1")]
public sealed record ApplicationSubmitted(
    ItemNumber Item,
    LicenceKind LicenceKind,
    ApplicationKind Kind,
    ApplicantOnRecord Applicant,
    DivisionCode Division,
    LicenceId? Licence,
    LicenceScope Scope,
    int? Years,
    ImmutableArray<SubmittedMaterial> Materials,
    HandlingKind Handling,
    bool ByCommitment,
    Deadline CorrectionNoticeDue,
    LocalDate On,
    LicenceId? Under = null,
    LegalSuccession? Succession = null) : LicenceApplicationFact;

/// <summary>当场更正</summary>
[Fact("licensing.application.corrected-on-spot.v1")]
public sealed record MaterialCorrectedOnSpot(string Material, string Correction, LocalDate On) : LicenceApplicationFact;

/// <summary>一次性告知补正</summary>
/// <param name="Round">Submission round, from 1.</param>
/// <param name="ResubmitBy">Last day to hand in; after it the application may be terminated.</param>
[Fact("licensing.application.correction-requested.v1")]
public sealed record CorrectionRequested(
    int Round, ImmutableArray<MaterialDeficiency> Deficiencies, LocalDate ResubmitBy, LocalDate On) : LicenceApplicationFact;

/// <summary>补正材料: a new round, received on <paramref name="On"/>.</summary>
[Fact("licensing.application.materials-resubmitted.v1")]
public sealed record MaterialsResubmitted(
    int Round, ImmutableArray<SubmittedMaterial> Materials, Deadline CorrectionNoticeDue, LocalDate On) : LicenceApplicationFact;

/// <summary>不受理 (无需取得行政许可)</summary>
[Fact("licensing.application.not-needed.v1")]
public sealed record ApplicationNotNeeded(string Reason, LocalDate On) : LicenceApplicationFact;

/// <summary>不予受理 (不属于本机关职权范围)</summary>
[Fact("licensing.application.not-accepted.v1")]
public sealed record ApplicationNotAccepted(string Reason, string CompetentAuthority, LocalDate On) : LicenceApplicationFact;

/// <summary>受理</summary>
/// <param name="Joint">统一办理、联合办理、集中办理: the longer limit.</param>
/// <param name="RunsFrom">The day from which the limits run: of acceptance, or of application where the item says so.</param>
/// <param name="Limit">Statutory length of the review.</param>
/// <param name="DecisionDue">Statutory limit of the decision.</param>
/// <param name="PromisedDue">The promised limit, where it is shorter.</param>
/// <param name="PreliminaryReviewDue">Where a lower level reviews first.</param>
/// <param name="TestersDue">Where equipment or goods are inspected or tested.</param>
[Fact("licensing.application.accepted.v1")]
public sealed record ApplicationAccepted(
    string AcceptanceNumber,
    bool Joint,
    LocalDate RunsFrom,
    LegalPeriod Limit,
    Deadline DecisionDue,
    LegalPeriod? Promised,
    Deadline? PromisedDue,
    Deadline? PreliminaryReviewDue,
    Deadline? TestersDue,
    LocalDate On) : LicenceApplicationFact;

/// <summary>视为受理: accepted by silence, with effect from the day of receipt.</summary>
/// <param name="EffectiveOn">Day of receipt; the limits run from it.</param>
/// <param name="On">The day on which the silence was established.</param>
[Fact("licensing.application.deemed-accepted.v1")]
public sealed record ApplicationDeemedAccepted(
    string AcceptanceNumber,
    LocalDate EffectiveOn,
    LegalPeriod Limit,
    Deadline DecisionDue,
    LegalPeriod? Promised,
    Deadline? PromisedDue,
    LocalDate On) : LicenceApplicationFact;

/// <summary>指派审查人员</summary>
[Fact("licensing.application.reviewer-assigned.v1")]
public sealed record ReviewerAssigned(Officer Reviewer, LocalDate On) : LicenceApplicationFact;

/// <summary>指派检验检测人员</summary>
[Fact("licensing.application.testers-assigned.v1")]
public sealed record TestersAssigned(ImmutableArray<Officer> Testers, LocalDate On) : LicenceApplicationFact;

/// <summary>核查记录: who checked what how, and what was found for the conditions of grant.</summary>
[Fact("licensing.application.verification-recorded.v1")]
public sealed record VerificationRecorded(
    VerificationMethod Method,
    ImmutableArray<Officer> Staff,
    ImmutableArray<ConditionFinding> Findings,
    string Opinion,
    Officer RecordedBy,
    LocalDate On) : LicenceApplicationFact;

/// <summary>下级机关审查完毕</summary>
[Fact("licensing.application.preliminary-review-completed.v1")]
public sealed record PreliminaryReviewCompleted(string Opinion, LocalDate On) : LicenceApplicationFact;

/// <summary>告知利害关系人: applicant and party may ask for a hearing until the deadline.</summary>
/// <param name="Matter">The major interest concerned.</param>
[Fact("licensing.application.interested-party-notified.v1")]
public sealed record InterestedPartyNotified(
    ApplicantOnRecord Party, string Matter, LegalPeriod Limit, Deadline HearingRequestDue, LocalDate On) : LicenceApplicationFact;

/// <summary>申请听证</summary>
/// <param name="By">The applicant or a notified party.</param>
[Fact("licensing.application.hearing-requested.v1")]
public sealed record HearingRequested(PartyId By, Deadline HearingDue, LocalDate On) : LicenceApplicationFact;

/// <summary>听证通知: time and place of a public hearing.</summary>
[Fact("licensing.application.hearing-announced.v1")]
public sealed record HearingAnnounced(
    LocalDate HeldOn, string Place, Officer Chair, LocalDate On) : LicenceApplicationFact;

/// <summary>举行听证: the record is signed by those who took part.</summary>
/// <param name="RecordSha256">Digest of the signed record 听证笔录.</param>
[Fact("licensing.application.hearing-held.v1")]
public sealed record HearingHeld(
    Officer Chair, string RecordSha256, string Summary, LocalDate On) : LicenceApplicationFact;

/// <summary>审查期限中止: while it lasts the decision has no due date.</summary>
/// <param name="ExpectedWorkingDays">How long it takes, as the applicant was told in writing.</param>
[Fact("licensing.application.review-clock-stopped.v1")]
public sealed record ReviewClockStopped(
    StopCause Cause, int ExpectedWorkingDays, string NoticeNumber, LocalDate On) : LicenceApplicationFact;

/// <summary>审查期限恢复</summary>
/// <param name="SuspendedWorkingDays">Working days by which the limits moved.</param>
[Fact("licensing.application.review-clock-resumed.v1")]
public sealed record ReviewClockResumed(
    int SuspendedWorkingDays, Deadline DecisionDue, Deadline? PromisedDue, LocalDate On) : LicenceApplicationFact;

/// <summary>延长审查期限</summary>
[Fact("licensing.application.review-extended.v1")]
public sealed record ReviewPeriodExtended(
    int WorkingDays, string Reason, Deadline DecisionDue, LocalDate On) : LicenceApplicationFact;

/// <summary>期限重算, after a calendar was published or amended.</summary>
[Fact("licensing.application.deadline-recomputed.v1")]
public sealed record DeadlineRecomputed(ApplicationClock Clock, Deadline Old, Deadline New, LocalDate On) : LicenceApplicationFact;

/// <summary>准予行政许可</summary>
/// <param name="DocumentNumber">Number of the decision 决定书文号.</param>
/// <param name="Content">What is licensed 许可内容, as it is published.</param>
/// <param name="DeliveryDue">Limit for delivering the certificate.</param>
[Fact("licensing.application.granted.v1")]
public sealed record LicenceGranted(
    string DocumentNumber,
    string Content,
    LicenceScope Scope,
    LicenceTerm Term,
    AwardMethod Award,
    Officer DecidedBy,
    Deadline DeliveryDue,
    LocalDate On) : LicenceApplicationFact;

/// <summary>不予行政许可</summary>
/// <param name="Remedies">Rights of reconsideration and suit, as the document states them.</param>
/// <param name="FalseMaterial">Refused for hidden facts or false material, with a warning 警告.</param>
/// <param name="Ban">The ban that follows from false material.</param>
[Fact("licensing.application.refused.v1")]
public sealed record LicenceRefused(
    string DocumentNumber,
    ImmutableArray<RefusalReason> Reasons,
    string Remedies,
    bool FalseMaterial,
    ReapplicationBan? Ban,
    Officer DecidedBy,
    LocalDate On) : LicenceApplicationFact;

/// <summary>颁发许可证件</summary>
/// <param name="Licence">The licence that is born, or the one concerned.</param>
/// <param name="Kind">Tells birth from change, renewal and replacement.</param>
/// <param name="UnsignedSha256">Digest of the unsigned PDF.</param>
/// <param name="UnsignedLength">Its length in bytes.</param>
/// <param name="Fee">工本费, zero unless a law sets one.</param>
[Fact("licensing.application.certificate-issued.v1")]
public sealed record CertificateIssued(
    LicenceId Licence,
    string LicenceNumber,
    ApplicationKind Kind,
    string UnsignedSha256,
    long UnsignedLength,
    Money Fee,
    Officer IssuedBy,
    LocalDate On) : LicenceApplicationFact;

/// <summary>撤回申请</summary>
[Fact("licensing.application.withdrawn.v1")]
public sealed record ApplicationWithdrawn(string Reason, LocalDate On) : LicenceApplicationFact;

/// <summary>终止办理</summary>
[Fact("licensing.application.terminated.v1")]
public sealed record ApplicationTerminated(TerminationGround Ground, string Evidence, LocalDate On) : LicenceApplicationFact;
