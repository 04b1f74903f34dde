using NodaTime;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>What can become legally true of a licence, in life order. The stored contract.</summary>
public abstract record LicenceFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>颁发: a certificate was issued on a granted application, and with it the right was born.</summary>
/// <param name="Division">Division of the issuing authority.</param>
/// <param name="Under">The operator licence that a subordinate certificate (道路运输证) belongs to.</param>
/// <param name="RenewBy">Last day on which a renewal can be filed in time (ALL 50); null for a long-term licence.</param>
/// <param name="NextReview">Day by which the annual review 年度审验 is due; null where none is held.</param>
[Fact("licensing.licence.issued.v1")]
public sealed record LicenceIssued(
    string Number,
    ApplicationId Application,
    ItemNumber Item,
    LicenceKind Kind,
    ApplicantOnRecord Holder,
    DivisionCode Division,
    string Authority,
    LicenceScope Scope,
    LicenceTerm Term,
    Deadline? RenewBy,
    CertificateDigest Certificate,
    LicenceId? Under,
    LocalDate? NextReview,
    LocalDate On) : LicenceFact;

/// <summary>迁移入库: taken over from an earlier register; the only licence without an application (L-01).</summary>
/// <param name="SourceSystem">Register it came from, with <paramref name="SourceKey"/> as its key there.</param>
/// <param name="Checksum">SHA-256 of the source record, 64 lower-case hex digits.</param>
/// <param name="StandingBasis">Number of the document behind a standing that is neither active nor expired.</param>
[Fact("licensing.licence.imported.v1")]
public sealed record LicenceImported(
    string Number,
    string SourceSystem,
    string SourceKey,
    string Checksum,
    ItemNumber Item,
    LicenceKind Kind,
    ApplicantOnRecord Holder,
    DivisionCode Division,
    string Authority,
    LicenceScope Scope,
    LicenceTerm Term,
    Deadline? RenewBy,
    Standing Standing,
    string? StandingBasis,
    LicenceId? Under,
    LocalDate? NextReview,
    LocalDate On) : LicenceFact;

/// <summary>变更 (ALL 49): the values before and after; another holder only by legal succession (L-09).</summary>
[Fact("licensing.licence.changed.v1")]
public sealed record LicenceChanged(
    ApplicationId Application,
    LicenceScope ScopeBefore,
    LicenceScope ScopeAfter,
    ApplicantOnRecord HolderBefore,
    ApplicantOnRecord HolderAfter,
    LegalSuccession? Succession,
    CertificateDigest Certificate,
    LocalDate On) : LicenceFact;

/// <summary>补换证: the certificate was replaced; the right is unchanged.</summary>
[Fact("licensing.licence.certificate-replaced.v1")]
public sealed record CertificateReplaced(
    ApplicationId Application, CertificateDigest? Previous, CertificateDigest Certificate, LocalDate On) : LicenceFact;

/// <summary>年度审验: the yearly review was held.</summary>
/// <param name="NextReview">Day by which the next one is due.</param>
[Fact("licensing.licence.annual-review-passed.v1")]
public sealed record AnnualReviewPassed(LocalDate ReviewedOn, LocalDate NextReview, LocalDate On) : LicenceFact;

/// <summary>延续申请: a renewal was applied for before expiry (ALL 50).</summary>
/// <param name="InTime">Filed on or before the last day for it: if nothing is decided by expiry, the renewal counts as granted.</param>
/// <param name="DecideBy">The licence's last day.</param>
[Fact("licensing.licence.renewal-filed.v1")]
public sealed record RenewalFiled(
    ApplicationId Application, LocalDate FiledOn, bool InTime, LocalDate DecideBy, LocalDate On) : LicenceFact;

/// <summary>The renewal application ended without a grant: refused, withdrawn or terminated.</summary>
[Fact("licensing.licence.renewal-closed.v1")]
public sealed record RenewalClosed(ApplicationId Application, RenewalEnd End, LocalDate On) : LicenceFact;

/// <summary>准予延续 (ALL 50): a new period follows the old one without a gap.</summary>
[Fact("licensing.licence.renewed.v1")]
public sealed record LicenceRenewed(
    ApplicationId Application,
    LicenceTerm Before,
    LicenceTerm After,
    Deadline? RenewBy,
    CertificateDigest Certificate,
    LocalDate On) : LicenceFact;

/// <summary>逾期未作决定视为准予延续 (ALL 50): nothing was decided by expiry.</summary>
[Fact("licensing.licence.renewal-deemed-granted.v1")]
public sealed record RenewalDeemedGranted(
    ApplicationId Application, LicenceTerm Before, LicenceTerm After, Deadline? RenewBy, LocalDate On) : LicenceFact;

/// <summary>终止经营报告 (RTR 15): the holder told the authority that operation will end.</summary>
/// <param name="EndsOn">First day without operation.</param>
[Fact("licensing.licence.termination-notified.v1")]
public sealed record TerminationNotified(LocalDate EndsOn, LocalDate On) : LicenceFact;

/// <summary>责令停业整顿 / 暂扣: the licence may not be used.</summary>
/// <param name="Until">Last day of the order; null until it is lifted.</param>
[Fact("licensing.licence.suspended.v1")]
public sealed record LicenceSuspended(
    SuspensionKind Kind, string DecisionNumber, LocalDate From, LocalDate? Until, LocalDate On) : LicenceFact;

/// <summary>恢复: the order was lifted.</summary>
[Fact("licensing.licence.resumed.v1")]
public sealed record LicenceResumed(string DecisionNumber, string SuspendedBy, LocalDate On) : LicenceFact;

/// <summary>有效期届满 (ALL 70(1)): the last day passed and no renewal was pending.</summary>
[Fact("licensing.licence.expired.v1")]
public sealed record LicenceExpired(LocalDate LastDay, LocalDate On) : LicenceFact;

/// <summary>撤销 (ALL 69, GD-RTR 54).</summary>
/// <param name="Mandatory">The law leaves no choice.</param>
/// <param name="Compensation">Null only where the holder's interests are not protected (fraud) or the law gives none.</param>
/// <param name="Ban">The ban on applying again (ALL 79, GD-RTR 57).</param>
[Fact("licensing.licence.rescinded.v1")]
public sealed record LicenceRescinded(
    RescissionGround Ground,
    bool Mandatory,
    string DecisionNumber,
    string Reasons,
    PublicInterestTest PublicInterest,
    Compensation? Compensation,
    SafetyRecord? Safety,
    ReapplicationBan? Ban,
    LocalDate On) : LicenceFact;

/// <summary>吊销 (APL 9, 63): a penalty, decided in an enforcement case in which a hearing could be asked for.</summary>
/// <param name="CaseNumber">立案号 of the enforcement case.</param>
/// <param name="HearingNoticeServedOn">Day on which the right to a hearing was made known.</param>
[Fact("licensing.licence.revoked.v1")]
public sealed record LicenceRevoked(
    string CaseNumber,
    string DecisionNumber,
    LocalDate HearingNoticeServedOn,
    bool HearingHeld,
    string Reasons,
    LocalDate On) : LicenceFact;

/// <summary>撤回 (ALL 8): for the public interest, against compensation.</summary>
[Fact("licensing.licence.withdrawn.v1")]
public sealed record LicenceWithdrawn(
    WithdrawalGround Ground,
    string DecisionNumber,
    string Reasons,
    string PublicInterest,
    Compensation Compensation,
    LocalDate On) : LicenceFact;

/// <summary>注销 (ALL 70, GD-RTR 55): struck from the register.</summary>
/// <param name="Document">Number of the document that proves the ground.</param>
[Fact("licensing.licence.deregistered.v1")]
public sealed record LicenceDeregistered(
    DeregistrationGround Ground, string Document, string Reasons, ApplicationId? Application, LocalDate On) : LicenceFact;

/// <summary>更正恢复 (L-13): a superior decision or a judgment undid the act that ended the licence.</summary>
/// <param name="Undone">The standing that was undone.</param>
[Fact("licensing.licence.restored.v1")]
public sealed record LicenceRestored(
    RestoringInstance Instance, string DocumentNumber, Standing Undone, string Reasons, LocalDate On) : LicenceFact;

/// <summary>How a renewal application ended without a grant.</summary>
public enum RenewalEnd
{
    /// <summary>不予延续</summary>
    Refused,

    /// <summary>撤回申请</summary>
    Withdrawn,

    /// <summary>终止办理</summary>
    Terminated,

    /// <summary>不予受理</summary>
    NotAccepted,
}
