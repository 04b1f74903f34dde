using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>Where a case leaves the way from filing to closing, and comes back to it.</summary>
public sealed class SideExitSpec : CaseActSpec
{
    private static readonly RemedyId Remedy = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f1");

    private static readonly CrimeSuspected Suspected = new("涉嫌危险作业罪", new(new(2026, 3, 9), false), new(2026, 3, 6));

    private static readonly PoliceTransferApproved Approved =
        new(HeadOfAgency, ChinaTime.At(new(2026, 3, 10), new(10, 0)), new(2026, 3, 9));

    private static readonly CaseTransferredToPolice Transferred =
        new("移送1号", "广州市公安局", "危险作业罪", new(new(2026, 3, 13), false), new(2026, 3, 10));

    [Fact]
    public void officers_report_a_crime_and_the_head_has_three_days() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Officer)
            .When(new ReportSuspectedCrime(Id, ["officer-1", "officer-2"], "涉嫌危险作业罪")).ThenFacts(Suspected);

    [Fact]
    public void what_is_approved_is_handed_over_within_twenty_four_hours() =>
        Given([.. Investigated, Suspected]).On(new(2026, 3, 9)).When(new ApprovePoliceTransfer(Id)).ThenFacts(Approved);

    [Fact]
    public void the_head_may_say_no_with_reasons() =>
        Given([.. Investigated, Suspected]).On(new(2026, 3, 9)).When(new DeclinePoliceTransfer(Id, "不构成犯罪"))
            .ThenState(state => state.Police.PutAside.ShouldBeTrue());

    [Fact]
    public void handed_over_the_case_waits_and_is_not_closed() =>
        Given([.. Investigated, Suspected, Approved]).On(new(2026, 3, 10)).When(new TransferToPolice(Id, "移送1号", "广州市公安局", "危险作业罪"))
            .ThenState(state =>
            {
                state.Stage.ShouldBe(CaseStage.TransferredCriminal);
                state.Period.IsStopped.ShouldBeTrue();
                state.Closing.ShouldBeNull();
            });

    [Fact]
    public void when_the_police_file_the_exhibits_follow_within_three_days() =>
        Given([.. Investigated, Suspected, Approved, Transferred]).On(new(2026, 3, 12)).By(UnitHead).When(new RecordPoliceFiling(Id, "穗公立1号"))
            .ThenFact<PoliceFiledCase>(filed => filed.HandOverExhibitsBy.Due.ShouldBe(new(2026, 3, 16)));

    [Fact]
    public void when_they_do_not_the_case_goes_on_and_its_period_with_it() =>
        Given([.. Investigated, Suspected, Approved, Transferred]).On(new(2026, 3, 12)).By(UnitHead)
            .When(new RecordPoliceRefusal(Id, "穗公不立1号", "情节轻微")).ThenFact<PoliceDeclinedCase>(declined =>
            {
                declined.ObjectBy.Due.ShouldBe(new(2026, 3, 16));
                declined.DecideBy.Due.ShouldBe(new(2026, 6, 2));
            });

    [Fact]
    public void time_that_is_not_counted_moves_the_end_of_the_period() =>
        Given(Filed, new CaseClockStopped(ExcludedTime.Appraisal, new(2026, 3, 3), new(2026, 3, 3))).On(new(2026, 3, 13))
            .When(new ResumeCaseClock(Id)).ThenFacts(new CaseClockResumed(new(2026, 3, 13), new(new(2026, 6, 10), false), new(2026, 3, 13)));

    [Fact]
    public void a_period_is_stopped_from_today() =>
        Given(Filed).When(new StopCaseClock(Id, ExcludedTime.Testing))
            .ThenFacts(new CaseClockStopped(ExcludedTime.Testing, new(2026, 3, 2), new(2026, 3, 2)));

    [Fact]
    public void a_suspended_case_goes_on_where_it_stood() =>
        Given([.. Investigated, new CaseSuspended(SuspensionGround.DependsOnOtherCase, "等待另案", HeadOfAgency, new(2026, 3, 9))])
            .On(new(2026, 3, 19)).When(new ResumeCase(Id)).ThenState(state =>
            {
                state.Stage.ShouldBe(CaseStage.InvestigationConcluded);
                state.Period.DecideBy.Due.ShouldBe(new(2026, 6, 10));
            });

    [Fact]
    public void a_filing_is_taken_back() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new WithdrawCase(Id, "没有违法事实"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.Withdrawn));

    [Fact]
    public void a_suspected_crime_is_not_buried_by_taking_the_case_back() =>
        Given([.. Investigated, Suspected]).On(new(2026, 3, 9)).When(new WithdrawCase(Id, "没有违法事实")).ThenRefused(CrimeToThePolice.Id);

    [Fact]
    public void nor_by_ending_it() =>
        Given([.. Investigated, Suspected]).On(new(2026, 3, 9)).When(new TerminateCase(Id, CaseTerminationGround.Other, "无"))
            .ThenRefused(CrimeToThePolice.Id);

    [Fact]
    public void nor_by_sending_it_elsewhere() =>
        Given([.. Investigated, Suspected]).On(new(2026, 3, 9)).When(new TransferJurisdiction(Id, "佛山市交通运输局", "移2号", "地点"))
            .ThenRefused(CrimeToThePolice.Id);

    [Fact]
    public void another_agency_takes_the_case() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new TransferJurisdiction(Id, "佛山市交通运输局", "移2号", "违法行为地不在本市"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.TransferredJurisdiction));

    [Fact]
    public void a_case_whose_party_died_ends() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new TerminateCase(Id, CaseTerminationGround.PartyDied, "当事人死亡"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.Terminated));

    [Fact]
    public void a_change_says_what_was_and_what_is() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 20)).When(new RecordRemedyOutcome(
                Id, Remedy, DecisionNumber, RemedyOutcome.Changed, "粤府复1号", [new(PenaltyKind.Fine, Money.OfYuan(5_000))], false))
            .ThenFact<DecisionChanged>(changed =>
            {
                changed.FineBefore.ShouldBe(Money.OfYuan(8_000));
                changed.FineAfter.ShouldBe(Money.OfYuan(5_000));
            });

    [Fact]
    public void a_revoked_decision_leaves_nothing_standing() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 20))
            .When(new RecordRemedyOutcome(Id, Remedy, DecisionNumber, RemedyOutcome.Revoked, "粤府复1号", [], false)).ThenState(state =>
            {
                state.Standing.ShouldBeEmpty();
                state.DecisionRevoked.ShouldBeTrue();
            });

    [Fact]
    public void told_to_decide_anew_the_agency_begins_again_at_the_investigation() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 20))
            .When(new RecordRemedyOutcome(Id, Remedy, DecisionNumber, RemedyOutcome.Revoked, "粤府复1号", [], true))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.Investigating));

    [Fact]
    public void an_unlawful_decision_may_stand() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 20))
            .When(new RecordRemedyOutcome(Id, Remedy, DecisionNumber, RemedyOutcome.ConfirmedUnlawful, "粤府复1号", [], false))
            .ThenFacts(new DecisionConfirmedUnlawful(Remedy, "粤府复1号", new(2026, 5, 20), Guangzhou));
}
