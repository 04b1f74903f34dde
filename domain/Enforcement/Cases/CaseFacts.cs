using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What can become legally true of a penalty case, in life order. The stored contract.</summary>
public abstract record CaseFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>立案 (APL 54, TEP 63): the case is open. A simplified case is taken down on the spot with its decision.</summary>
/// <param name="Procedure">Ordinary, or simplified when the fact stands directly before an on-the-spot decision.</param>
/// <param name="Lead">The lead it grew from; null for a simplified case.</param>
/// <param name="Age">Of a natural person on the day of the act.</param>
/// <param name="Agency">The agency whose authority is exercised.</param>
/// <param name="ApprovedBy">The head of the agency who approved the filing; null for a simplified case.</param>
/// <param name="Entrustment">The body that acts for the agency (APL 20); null where the agency acts itself.</param>
/// <param name="DiscoveredOn">The day that counts for the limitation period (APL 36).</param>
/// <param name="DecideBy">End of the case period (APL 60); the same day for a simplified case.</param>
[Fact("enforcement.case.filed.v1")]
public sealed record CaseFiled(
    string CaseNumber,
    CaseProcedure Procedure,
    LeadId? Lead,
    EnforcementDomain Domain,
    PartyOnRecord Party,
    AgeClass Age,
    AllegedAct Act,
    DivisionCode Division,
    string Agency,
    CaseOfficer? ApprovedBy,
    Entrustment? Entrustment,
    LocalDate DiscoveredOn,
    Deadline DecideBy,
    LocalDate On) : CaseFact;

/// <summary>不予立案 (APL 54, 76): the lead was looked at and gives no case; the reason is on record.</summary>
[Fact("enforcement.case.not-filed.v1")]
public sealed record CaseNotFiled(
    LeadId? Lead, DivisionCode Division, string Agency, CaseOfficer ApprovedBy, string Reason, LocalDate On) : CaseFact;

/// <summary>指派执法人员 (APL 42): who handles the case from now on; an earlier assignment ends.</summary>
[Fact("enforcement.case.officers-assigned.v1")]
public sealed record OfficersAssigned(ImmutableArray<AssignedOfficer> Officers, LocalDate On) : CaseFact;

/// <summary>回避决定 (APL 43): the head of the agency decided that someone keeps out of the case.</summary>
[Fact("enforcement.case.officer-recused.v1")]
public sealed record OfficerRecused(string Account, CaseOfficer DecidedBy, string Reason, LocalDate On) : CaseFact;

/// <summary>询问、勘验、现场、抽样笔录 (APL 55): one investigative act by at least two officers.</summary>
/// <param name="Officers">Accounts of those who acted.</param>
/// <param name="Asked">Who was asked or was present; null when nobody was.</param>
/// <param name="RecordSha256">Digest of the record, 64 lower-case hex digits.</param>
[Fact("enforcement.case.investigation-recorded.v1")]
public sealed record InvestigationRecorded(
    InvestigationRecord Kind,
    ImmutableArray<string> Officers,
    string Place,
    PartyOnRecord? Asked,
    RecordSignature Signature,
    string RecordSha256,
    LocalDate On) : CaseFact;

/// <summary>证据入卷 (APL 46): an item of evidence belongs to the case.</summary>
[Fact("enforcement.case.evidence-added.v1")]
public sealed record EvidenceAdded(EvidenceId Evidence, LocalDate On) : CaseFact;

/// <summary>强制措施入卷 (ACL 24): a compulsory measure serves the case.</summary>
[Fact("enforcement.case.measure-added.v1")]
public sealed record MeasureAdded(MeasureId Measure, LocalDate On) : CaseFact;

/// <summary>期间扣除: testing, appraisal, a hearing or a public notice keeps the case period from running.</summary>
/// <param name="From">First day that is not counted.</param>
[Fact("enforcement.case.clock-stopped.v1")]
public sealed record CaseClockStopped(ExcludedTime Cause, LocalDate From, LocalDate On) : CaseFact;

/// <summary>恢复计算: the case period runs again from this day.</summary>
[Fact("enforcement.case.clock-resumed.v1")]
public sealed record CaseClockResumed(LocalDate From, Deadline DecideBy, LocalDate On) : CaseFact;

/// <summary>延长办案期限: by the head of the agency first, then by collective discussion (TEP, to be checked).</summary>
[Fact("enforcement.case.period-extended.v1")]
public sealed record CasePeriodExtended(
    int Days, bool Collectively, CaseOfficer ApprovedBy, string Reason, Deadline DecideBy, LocalDate On) : CaseFact;

/// <summary>调查终结 (APL 57): the officers report and propose what shall be decided.</summary>
[Fact("enforcement.case.investigation-concluded.v1")]
public sealed record InvestigationConcluded(
    ProposedDisposal Proposed, string Report, CaseComplexity Complexity, LocalDate On) : CaseFact;

/// <summary>法制审核通过 (APL 58).</summary>
[Fact("enforcement.case.legal-review-passed.v1")]
public sealed record LegalReviewPassed(CaseOfficer Reviewer, string Qualification, string Opinion, LocalDate On) : CaseFact;

/// <summary>法制审核退回 (APL 58): back to the officers.</summary>
[Fact("enforcement.case.legal-review-returned.v1")]
public sealed record LegalReviewReturned(CaseOfficer Reviewer, string Opinion, LocalDate On) : CaseFact;

/// <summary>责令改正违法行为 (APL 28): the party is to correct the act, at once or by a day.</summary>
/// <param name="CorrectBy">Last day; null for at once.</param>
/// <param name="StopAct">The act stops until it is corrected.</param>
/// <param name="ServedOn">When the order counts as received.</param>
/// <param name="Confirmation">Number of the signed confirmation of electronic service.</param>
/// <param name="Division">Of the case, as the filing says.</param>
[Fact("enforcement.case.correction-ordered.v1")]
public sealed record CorrectionOrdered(
    string Document,
    string Facts,
    ImmutableArray<string> Basis,
    LocalDate? CorrectBy,
    bool StopAct,
    ServiceMethod Method,
    LocalDate ServedOn,
    string? Confirmation,
    CaseOfficer OrderedBy,
    DivisionCode Division,
    LocalDate On) : CaseFact;

/// <summary>违法行为通知书 (APL 44): the party knows what is proposed, why, and what they may do about it.</summary>
/// <param name="Proposed">The penalties that are proposed; a decision on the same facts is never heavier (APL 45).</param>
/// <param name="HearingOffered">The party may ask for a hearing (APL 63).</param>
/// <param name="DefendBy">End of the time for a statement and defence.</param>
/// <param name="RequestHearingBy">End of the time to ask for a hearing; null where none is offered.</param>
[Fact("enforcement.case.notice-served.v1")]
public sealed record NoticeServed(
    ImmutableArray<Penalty> Proposed,
    Money Fine,
    string Facts,
    string Reasons,
    ImmutableArray<string> Basis,
    bool HearingOffered,
    ServiceMethod Method,
    LocalDate ServedOn,
    Deadline DefendBy,
    Deadline? RequestHearingBy,
    LocalDate On) : CaseFact;

/// <summary>放弃陈述申辩、听证权利: expressly, on a document (APL 62).</summary>
[Fact("enforcement.case.rights-waived.v1")]
public sealed record RightsWaived(bool Defence, bool Hearing, string DocumentSha256, LocalDate On) : CaseFact;

/// <summary>陈述申辩 (APL 45).</summary>
/// <param name="StatementSha256">Digest of the statement or of the record of it, 64 lower-case hex digits.</param>
[Fact("enforcement.case.defence-received.v1")]
public sealed record DefenceReceived(string StatementSha256, LocalDate On) : CaseFact;

/// <summary>复核 (APL 45): the defence was looked into.</summary>
[Fact("enforcement.case.defence-reviewed.v1")]
public sealed record DefenceReviewed(bool Accepted, string Reasons, LocalDate On) : CaseFact;

/// <summary>听证申请 (APL 64(1)).</summary>
[Fact("enforcement.case.hearing-requested.v1")]
public sealed record CaseHearingRequested(LocalDate On) : CaseFact;

/// <summary>听证通知 (APL 64(2)): time, place and chair, seven working days ahead.</summary>
/// <param name="StartsAt">When it begins, by the wall clock; null in notices that were recorded with their day alone.</param>
[Fact("enforcement.case.hearing-scheduled.v1")]
public sealed record CaseHearingScheduled(
    LocalDate HeldOn, string Place, CaseOfficer Chair, bool InPublic, LocalDate NotifiedOn, LocalDate On, LocalTime? StartsAt = null) : CaseFact;

/// <summary>举行听证 (APL 64).</summary>
/// <param name="EndedAt">When it ended; no decision is earlier.</param>
[Fact("enforcement.case.hearing-held.v1")]
public sealed record CaseHearingHeld(
    CaseOfficer Chair, int Agents, RecordSignature Signature, string RecordSha256, Instant EndedAt, LocalDate On) : CaseFact;

/// <summary>视为放弃听证 (APL 64(6)): the party stayed away, left, or took the request back.</summary>
/// <param name="DocumentSha256">Digest of the paper by which the request was taken back; null for who stayed away or left.</param>
[Fact("enforcement.case.hearing-waived.v1")]
public sealed record CaseHearingWaived(HearingWaiver How, LocalDate On, string? DocumentSha256 = null) : CaseFact;

/// <summary>集体讨论决定 (APL 57): the heads of the agency discussed a complex or major case.</summary>
[Fact("enforcement.case.collective-decision-recorded.v1")]
public sealed record CollectiveDecisionRecorded(
    CaseOfficer LedBy, int InFavour, int Against, int Abstaining, string Conclusion, string MinutesSha256, LocalDate On) : CaseFact;

/// <summary>行政处罚决定 (APL 57), or 当场行政处罚决定 (APL 52) in the simplified procedure.</summary>
/// <param name="Fine">What is to be paid as a fine in all; zero where none.</param>
/// <param name="Basis">The articles that the penalty rests on, as printed.</param>
/// <param name="Party">Who is penalised, and for what <paramref name="Offence"/>, as the filing says.</param>
/// <param name="LawVersion">Commencement of the version of the offence that was applied (APL 37).</param>
/// <param name="Leniency">Why it is lighter than it would be; null where it is not.</param>
/// <param name="NoticeServedOn">Day on which the party was told; in the simplified procedure the same day.</param>
/// <param name="ServeBy">End of the time to serve the decision.</param>
/// <param name="Division">Of the case, as the filing says.</param>
/// <param name="DecideBy">End of the case period; null while it stood still, and in what was recorded before this was told.</param>
[Fact("enforcement.case.penalty-decided.v1")]
public sealed record PenaltyDecided(
    string CaseNumber,
    string DecisionNumber,
    CaseProcedure Procedure,
    ImmutableArray<Penalty> Penalties,
    Money Fine,
    ImmutableArray<string> Basis,
    PartyId Party,
    OffenceCode Offence,
    LocalDate LawVersion,
    string Facts,
    string Reasons,
    Leniency? Leniency,
    LocalDate NoticeServedOn,
    bool HearingHeld,
    CaseOfficer DecidedBy,
    Deadline ServeBy,
    LocalDate On,
    DivisionCode? Division = null,
    Deadline? DecideBy = null) : CaseFact;

/// <summary>不予处罚决定 (APL 30, 31, 33, 57).</summary>
/// <param name="Offence">Of the case, as the filing says; so is <paramref name="Division"/>.</param>
/// <param name="DecideBy">As in <see cref="PenaltyDecided"/>.</param>
[Fact("enforcement.case.no-penalty-decided.v1")]
public sealed record NoPenaltyDecided(
    string CaseNumber,
    string DecisionNumber,
    NoPenaltyGround Ground,
    string Reasons,
    CaseOfficer DecidedBy,
    LocalDate On,
    OffenceCode? Offence = null,
    DivisionCode? Division = null,
    Deadline? DecideBy = null) : CaseFact;

/// <summary>移送司法报告 (移送规定 5): the officers report a suspected crime; the head of the agency decides within three days.</summary>
[Fact("enforcement.case.crime-suspected.v1")]
public sealed record CrimeSuspected(string Report, Deadline DecideBy, LocalDate On) : CaseFact;

/// <summary>决定不移送 (移送规定 5): the head of the agency says no, with reasons; the case goes on.</summary>
[Fact("enforcement.case.police-transfer-declined.v1")]
public sealed record PoliceTransferDeclined(CaseOfficer DecidedBy, string Reasons, LocalDate On) : CaseFact;

/// <summary>批准移送 (移送规定 5): the case is handed over within twenty-four hours.</summary>
[Fact("enforcement.case.police-transfer-approved.v1")]
public sealed record PoliceTransferApproved(CaseOfficer DecidedBy, Instant HandOverBy, LocalDate On) : CaseFact;

/// <summary>移送公安机关 (APL 27, 移送规定 5): handed over; the penalty case stands still, it is not closed.</summary>
/// <param name="PoliceDecideBy">The police decide within three days (移送规定 8).</param>
/// <param name="Division">Of the case, as the filing says.</param>
/// <param name="Late">After the twenty-four hours (移送规定 5); null, like the division, in what was recorded before this was told.</param>
[Fact("enforcement.case.transferred-to-police.v1")]
public sealed record CaseTransferredToPolice(
    string DocumentNumber, string PoliceAuthority, string Crime, Deadline PoliceDecideBy, LocalDate On, DivisionCode? Division = null,
    bool? Late = null) : CaseFact;

/// <summary>公安机关立案 (移送规定 12): the exhibits follow within three days.</summary>
[Fact("enforcement.case.police-filed.v1")]
public sealed record PoliceFiledCase(string DocumentNumber, Deadline HandOverExhibitsBy, LocalDate On) : CaseFact;

/// <summary>公安机关不予立案 (移送规定 9): it comes back and goes on; the agency may object within three days.</summary>
[Fact("enforcement.case.police-declined.v1")]
public sealed record PoliceDeclinedCase(
    string DocumentNumber, string Reasons, Deadline ObjectBy, Deadline DecideBy, LocalDate On) : CaseFact;

/// <summary>当场处罚备案 (APL 52, TEP 61): a copy of the on-the-spot decision is with the agency.</summary>
[Fact("enforcement.case.on-spot-reported.v1")]
public sealed record OnSpotDecisionReported(CaseOfficer ReceivedBy, LocalDate On) : CaseFact;

/// <summary>当场收缴罚款 (APL 68 to 70): against an official receipt, to be handed in within two working days.</summary>
[Fact("enforcement.case.fine-collected-on-spot.v1")]
public sealed record FineCollectedOnSpot(
    Money Amount, OnSpotCollectionGround Ground, string ReceiptNumber, CaseOfficer Officer, Deadline HandInBy, LocalDate On) : CaseFact;

/// <summary>上缴罚款 (APL 71): the officer handed the money in; the agency has two working days to bring it to the bank.</summary>
[Fact("enforcement.case.collected-fine-handed-in.v1")]
public sealed record CollectedFineHandedIn(Money Amount, CaseOfficer ReceivedBy, Deadline ToBankBy, LocalDate On) : CaseFact;

/// <summary>缴付指定银行 (APL 71).</summary>
[Fact("enforcement.case.collected-fine-banked.v1")]
public sealed record CollectedFineBanked(string BankReceipt, LocalDate On) : CaseFact;

/// <summary>送达处罚决定书 (APL 61).</summary>
/// <param name="ServedOn">When it counts as received; by public notice thirty days after the notice.</param>
/// <param name="Contents">The paper has the six contents of APL 59; its digest.</param>
/// <param name="PayBy">Fifteen days from receipt (APL 67); null where no fine is to be paid.</param>
/// <param name="ReconsiderBy">End of the time to apply for reconsideration (ARL 20).</param>
/// <param name="SueBy">End of the time to sue directly (行政诉讼法 46).</param>
/// <param name="ReportBy">End of the time to file a copy of a decision on the spot with the agency (TEP 61); null for others.</param>
/// <param name="Division">Of the case, as the filing says.</param>
/// <param name="ServeBy">End of the time to serve, as the decision says; null, like the division, in what was recorded before this was told.</param>
[Fact("enforcement.case.decision-served.v1")]
public sealed record DecisionServed(
    ServiceMethod Method,
    LocalDate ServedOn,
    string? Confirmation,
    DecisionContents Contents,
    Deadline? PayBy,
    Deadline ReconsiderBy,
    Deadline SueBy,
    LocalDate On,
    Deadline? ReportBy = null,
    DivisionCode? Division = null,
    Deadline? ServeBy = null) : CaseFact;

/// <summary>中止 (TEP): the case waits.</summary>
[Fact("enforcement.case.suspended.v1")]
public sealed record CaseSuspended(SuspensionGround Ground, string Reason, CaseOfficer ApprovedBy, LocalDate On) : CaseFact;

/// <summary>恢复: the case goes on.</summary>
[Fact("enforcement.case.resumed.v1")]
public sealed record CaseResumed(Deadline DecideBy, LocalDate On) : CaseFact;

/// <summary>撤销案件: the filing is undone, because there was nothing to file.</summary>
[Fact("enforcement.case.withdrawn.v1")]
public sealed record CaseWithdrawn(string Reason, CaseOfficer ApprovedBy, LocalDate On) : CaseFact;

/// <summary>移送管辖 (APL 22 to 25): to the agency that is competent.</summary>
[Fact("enforcement.case.transferred-jurisdiction.v1")]
public sealed record CaseTransferredToAgency(
    string ToAgency, string DocumentNumber, string Reason, CaseOfficer ApprovedBy, LocalDate On) : CaseFact;

/// <summary>终止: the case ends without a decision, because it has lost its object.</summary>
[Fact("enforcement.case.terminated.v1")]
public sealed record CaseTerminated(CaseTerminationGround Ground, string Reason, CaseOfficer ApprovedBy, LocalDate On) : CaseFact;

/// <summary>维持: reconsideration or judgment left the decision as it is.</summary>
/// <param name="Division">Of the case, as the filing says.</param>
[Fact("enforcement.case.decision-upheld.v1")]
public sealed record DecisionUpheld(RemedyId Remedy, string Document, LocalDate On, DivisionCode? Division = null) : CaseFact;

/// <summary>变更: reconsideration or judgment put other penalties in the place of those decided.</summary>
/// <param name="Offence">Of the case, as the filing says; so is <paramref name="Division"/>.</param>
[Fact("enforcement.case.decision-changed.v1")]
public sealed record DecisionChanged(
    RemedyId Remedy,
    string Document,
    ImmutableArray<Penalty> Before,
    ImmutableArray<Penalty> After,
    Money FineBefore,
    Money FineAfter,
    LocalDate On,
    OffenceCode? Offence = null,
    DivisionCode? Division = null) : CaseFact;

/// <summary>撤销: the decision is undone.</summary>
/// <param name="DecideAnew">The agency was told to decide once more.</param>
/// <param name="Offence">Of the case, as the filing says; so is <paramref name="Division"/>.</param>
[Fact("enforcement.case.decision-revoked.v1")]
public sealed record DecisionRevoked(
    RemedyId Remedy, string Document, bool DecideAnew, LocalDate On, OffenceCode? Offence = null, DivisionCode? Division = null) : CaseFact;

/// <summary>确认违法: the decision stands, and was unlawful.</summary>
/// <param name="Division">Of the case, as the filing says.</param>
[Fact("enforcement.case.decision-confirmed-unlawful.v1")]
public sealed record DecisionConfirmedUnlawful(RemedyId Remedy, string Document, LocalDate On, DivisionCode? Division = null) : CaseFact;

/// <summary>期限重算: a calendar was published or amended, and these limits end on other days than was counted; null for those that stay.</summary>
[Fact("enforcement.case.limits-recounted.v1")]
public sealed record CaseLimitsRecounted(
    Deadline? DecideBy,
    Deadline? DefendBy,
    Deadline? RequestHearingBy,
    Deadline? ServeBy,
    Deadline? PayBy,
    Deadline? ReconsiderBy,
    Deadline? SueBy,
    Deadline? ReportBy,
    LocalDate On) : CaseFact;

/// <summary>结案 (form 24).</summary>
[Fact("enforcement.case.closed.v1")]
public sealed record CaseClosed(ClosingGround Ground, CaseOfficer ApprovedBy, LocalDate On) : CaseFact;

/// <summary>归档 一案一卷: one case, one file.</summary>
[Fact("enforcement.case.archived.v1")]
public sealed record CaseArchived(string ArchiveNumber, int Sheets, CaseOfficer Archivist, LocalDate On) : CaseFact;
