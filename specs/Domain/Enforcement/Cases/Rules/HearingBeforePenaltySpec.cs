using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class HearingBeforePenaltySpec : CaseActSpec
{
    [Fact]
    public void the_decision_waits_for_the_end_of_the_time_to_ask() =>
        Given([.. Investigated, NoticedWithHearing, new RightsWaived(true, false, OtherSha, new(2026, 3, 9))]).On(new(2026, 3, 13)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(HearingBeforePenalty.Id);

    [Fact]
    public void then_it_may_be_taken() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenFact<PenaltyDecided>(decided => decided.HearingHeld.ShouldBeFalse());

    [Fact]
    public void a_hearing_that_was_asked_for_comes_first() =>
        Given(HearingPending).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(HearingBeforePenalty.Id);

    [Fact]
    public void one_that_was_held_opens_the_way() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10)), new CaseHearingHeld(new("chair-gz", "Hearing chair"), 1, RecordSignature.SignedByParty, OtherSha, ChinaTime.At(new(2026, 3, 19), new(16, 30)), new(2026, 3, 19)), new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 20))]).On(new(2026, 3, 23)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenFact<PenaltyDecided>(decided => decided.HearingHeld.ShouldBeTrue());

    [Fact]
    public void so_does_one_that_was_given_up() =>
        Given([.. HearingPending, new CaseHearingWaived(HearingWaiver.RequestWithdrawn, new(2026, 3, 11))]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenAccepted();
}
