using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>The acts of the ordinary procedure, in the order of a case.</summary>
public sealed class OrdinaryProcedureSpec : CaseActSpec
{
    private static FileCase Filing => new(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27));

    [Fact]
    public void filing_starts_the_ninety_days() => Given().When(Filing).ThenFacts(Filed);

    [Fact]
    public void filing_takes_the_number_of_the_case() => Given().When(Filing).ThenClaims(CaseDecider.CaseNumberClaim, CaseNumber);

    [Fact]
    public void the_same_filing_again_changes_nothing() => Given(Filed).When(Filing).ThenNothing();

    [Fact]
    public void a_case_is_not_filed_over_another() =>
        Given(Filed).When(Filing with { Party = Person }).ThenRefused(NewOnRecord.Id);

    [Fact]
    public void a_party_without_an_address_cannot_be_served() =>
        Given().When(Filing with { Party = Carrier with { Address = null } }).ThenRefused(StatedInWriting.Id);

    [Fact]
    public void of_a_natural_person_everything_personal_is_sealed() =>
        Given().When(Filing with { Party = Person }).ThenFact<CaseFiled>(filed =>
        {
            filed.Party.Name.ShouldBeNull();
            filed.Party.PersonName.ShouldBe(new Personal(PersonId, "张三"));
            filed.Age.ShouldBe(AgeClass.Adult);
        });

    [Fact]
    public void a_lead_that_gives_no_case_is_declined_with_a_reason() =>
        Given().When(new DeclineFiling(Id, null, Guangzhou, "没有违法事实"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.NotFiled));

    [Fact]
    public void nothing_is_done_in_a_case_that_was_never_filed() =>
        Given().When(new SuspendCase(Id, SuspensionGround.Other, "无")).ThenRefused(KnownOnRecord.Id);

    [Fact]
    public void two_certified_officers_take_the_case() =>
        Given(Filed).By(UnitHead).When(new AssignOfficers(Id, [First, Second])).ThenFacts(Assigned);

    [Fact]
    public void one_officer_is_too_few() =>
        Given(Filed).When(new AssignOfficers(Id, [First])).ThenRefused(Regulatory.Domain.Enforcement.Officers.Rules.TwoCertifiedOfficers.Id);

    [Fact]
    public void an_expired_certificate_is_none() =>
        Given(Filed).When(new AssignOfficers(Id, [First, Second with { CertificateUntil = new(2026, 3, 1) }]))
            .ThenRefused(Regulatory.Domain.Enforcement.Officers.Rules.TwoCertifiedOfficers.Id);

    [Fact]
    public void a_recused_officer_leaves_the_case() =>
        Given(Filed, Assigned).When(new RecuseOfficer(Id, "officer-2", "当事人近亲属")).ThenState(state =>
        {
            state.Investigators.Current.ShouldBe([First]);
            state.Investigators.Ever.ShouldContain("officer-2");
        });

    [Fact]
    public void two_officers_record_what_they_found() =>
        Given(Filed, Assigned).On(new(2026, 3, 3)).By(Officer).When(new RecordInvestigation(
            Id, InvestigationRecord.Scene, ["officer-1", "officer-2"], true, "G105 K2300+100", RecordSignature.SignedByParty, Sha)).ThenFacts(Recorded);

    [Fact]
    public void nobody_records_what_others_did() =>
        Given(Filed, Assigned).On(new(2026, 3, 3)).By(Officer with { Account = "officer-9" }).When(new RecordInvestigation(
            Id, InvestigationRecord.Scene, ["officer-1", "officer-2"], true, "G105 K2300+100", RecordSignature.SignedByParty, Sha))
            .ThenRefused(Regulatory.Domain.Enforcement.Officers.Rules.ActingOfficerPresent.Id);

    [Fact]
    public void one_officer_alone_does_not_conclude_the_investigation() =>
        Given(Filed, Assigned, Recorded, new OfficerRecused("officer-2", HeadOfAgency, "当事人近亲属", new(2026, 3, 4))).On(new(2026, 3, 5)).By(Officer)
            .When(new ConcludeInvestigation(Id, ProposedDisposal.Penalty, "擅自改装车厢", new()))
            .ThenRefused(Regulatory.Domain.Enforcement.Officers.Rules.TwoCertifiedOfficers.Id);

    [Fact]
    public void evidence_joins_the_file_once() =>
        Given(Filed, new EvidenceAdded(EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e1"), new(2026, 3, 3))).On(new(2026, 3, 4))
            .When(new AddEvidenceToCase(Id, EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e1"))).ThenNothing();

    [Fact]
    public void the_officers_conclude_with_a_proposal() =>
        Given(Filed, Assigned, Recorded).On(new(2026, 3, 5)).By(Officer)
            .When(new ConcludeInvestigation(Id, ProposedDisposal.Penalty, "擅自改装车厢", new())).ThenFacts(Concluded);

    [Fact]
    public void a_review_that_returns_the_case_sends_it_back_to_the_officers() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Reviewer).When(new ReturnFromLegalReview(Id, "A2020440101", "补充证据"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.Investigating));

    [Fact]
    public void the_notice_opens_the_defence_for_five_working_days() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Serving).ThenFacts(Noticed);

    [Fact]
    public void a_hundred_thousand_yuan_give_an_organisation_the_right_to_a_hearing() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Serving with { Proposed = [new(PenaltyKind.Fine, Money.OfYuan(100_000))] })
            .ThenFact<NoticeServed>(notice =>
            {
                notice.HearingOffered.ShouldBeTrue();
                notice.RequestHearingBy.ShouldBe(new Deadline(new(2026, 3, 13), false));
            });

    [Fact]
    public void one_yuan_less_does_not() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Serving with { Proposed = [new(PenaltyKind.Fine, Money.OfYuan(99_999))] })
            .ThenFact<NoticeServed>(notice => notice.HearingOffered.ShouldBeFalse());

    [Fact]
    public void five_thousand_give_it_to_a_citizen() =>
        Given([Filed with { Party = PartyOnRecord.Of(Person, PersonId) }, Assigned, Recorded, Concluded]).On(new(2026, 3, 6))
            .When(Serving with { Proposed = [new(PenaltyKind.Fine, Money.OfYuan(5_000))] })
            .ThenFact<NoticeServed>(notice => notice.HearingOffered.ShouldBeTrue());

    [Fact]
    public void a_revocation_always_gives_it() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Serving with { Proposed = [Revocation] })
            .ThenFact<NoticeServed>(notice => notice.HearingOffered.ShouldBeTrue());

    [Fact]
    public void so_does_property_whose_value_nobody_has_stated() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Serving with { Proposed = [new(PenaltyKind.ConfiscationOfProperty, Document: "改装件")] })
            .ThenFact<NoticeServed>(notice => notice.HearingOffered.ShouldBeTrue());

    [Fact]
    public void the_party_says_what_it_has_to_say() =>
        Given(ToDecide).On(new(2026, 3, 9)).When(new ReceiveDefence(Id, OtherSha)).ThenFacts(new DefenceReceived(OtherSha, new(2026, 3, 9)));

    [Fact]
    public void what_it_said_is_looked_into() =>
        Given([.. ToDecide, new DefenceReceived(OtherSha, new(2026, 3, 9))]).On(new(2026, 3, 10))
            .When(new ReviewDefence(Id, Accepted: true, "部分成立")).ThenState(state => state.Defence.Review!.Accepted.ShouldBeTrue());

    [Fact]
    public void rights_are_waived_once() =>
        Given([.. ToDecide, new RightsWaived(true, false, OtherSha, new(2026, 3, 9))]).On(new(2026, 3, 10))
            .When(new WaiveRights(Id, Defence: true, Hearing: false, OtherSha)).ThenNothing();

    [Fact]
    public void the_decision_is_served_within_seven_working_days() => Given(ToDecide).On(new(2026, 3, 16)).When(Deciding).ThenFacts(Decided);

    [Fact]
    public void the_decision_takes_its_number() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding).ThenClaims(CaseDecider.DecisionNumberClaim, DecisionNumber);

    [Fact]
    public void a_minor_act_that_was_corrected_is_not_penalised() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new DecideNoPenalty(Id, NoPenaltyGround.MinorAndCorrected, "轻微并已改正"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.NoPenalty));

    /// <summary>The rulebook's example: received on 2026-03-02, due on 2026-03-17.</summary>
    [Fact]
    public void fifteen_calendar_days_run_from_receipt() =>
        Given(Filed, Assigned, Decided with { On = new(2026, 3, 2) }).On(new(2026, 3, 2))
            .When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 2), Paper with { DatedOn = new(2026, 3, 2) }))
            .ThenFact<DecisionServed>(served => served.PayBy.ShouldBe(new Deadline(new(2026, 3, 17), false)));

    [Fact]
    public void closing_and_archiving_end_the_case() =>
        Given([.. ToServe, Served, new CaseClosed(ClosingGround.Performed, HeadOfAgency, new(2026, 4, 2))]).On(new(2026, 4, 3)).By(Archivist)
            .When(new ArchiveCase(Id, "2026-处罚-123", 40)).ThenState(state => state.Stage.ShouldBe(CaseStage.Archived));

    private static ServeViolationNotice Serving => new(
        Id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"], ServiceMethod.Direct, new(2026, 3, 6));
}
