using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class LegalReviewFirstSpec : CaseActSpec
{
    [Fact]
    public void a_difficult_case_is_reviewed_first() =>
        Given([Filed, Assigned, Recorded, Concluded with { Complexity = new(MajorPublicInterest: true) }, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(LegalReviewFirst.Id);

    [Fact]
    public void reviewed_it_is_decided() =>
        Given([Filed, Assigned, Recorded, Concluded with { Complexity = new(MajorPublicInterest: true) }, new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 6)), Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenAccepted();

    [Fact]
    public void a_case_that_was_heard_is_reviewed_after_the_hearing() =>
        Given([.. Investigated, new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 6)), NoticedWithHearing, new CaseHearingRequested(new(2026, 3, 9)), new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10)), new CaseHearingHeld(new("chair-gz", "Hearing chair"), 1, RecordSignature.SignedByParty, OtherSha, ChinaTime.At(new(2026, 3, 19), new(16, 30)), new(2026, 3, 19))]).On(new(2026, 3, 23)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(LegalReviewFirst.Id);

    [Fact]
    public void a_plain_case_needs_none() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding).ThenAccepted();

    [Fact]
    public void a_review_on_the_day_of_the_hearing_and_before_it_does_not_count() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10)), new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 19)), new CaseHearingHeld(new("chair-gz", "Hearing chair"), 1, RecordSignature.SignedByParty, OtherSha, ChinaTime.At(new(2026, 3, 19), new(16, 30)), new(2026, 3, 19))]).On(new(2026, 3, 23)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(LegalReviewFirst.Id);

    [Fact]
    public void a_new_report_is_reviewed_anew() =>
        Given([Filed, Assigned, Recorded, Concluded with { Complexity = new(Difficult: true) }, new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 6)), Concluded with { Complexity = new(MajorPublicInterest: true), Report = "补充报告", On = new(2026, 3, 6) }, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(LegalReviewFirst.Id);
}
