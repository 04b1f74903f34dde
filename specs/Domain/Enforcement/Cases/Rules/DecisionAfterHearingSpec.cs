using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DecisionAfterHearingSpec : CaseActSpec
{
    [Fact]
    public void the_decision_is_not_earlier_than_the_end_of_the_hearing() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10)), new CaseHearingHeld(new("chair-gz", "Hearing chair"), 1, RecordSignature.SignedByParty, OtherSha, ChinaTime.At(new(2026, 3, 19), new(16, 30)), new(2026, 3, 19)), new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 20)) with { On = new(2026, 3, 19) }]).At(new(2026, 3, 19), new(16, 29)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(DecisionAfterHearing.Id);

    [Fact]
    public void a_moment_later_it_may_be() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10)), new CaseHearingHeld(new("chair-gz", "Hearing chair"), 1, RecordSignature.SignedByParty, OtherSha, ChinaTime.At(new(2026, 3, 19), new(16, 30)), new(2026, 3, 19)), new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "同意", new(2026, 3, 20)) with { On = new(2026, 3, 19) }]).At(new(2026, 3, 19), new(16, 30)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenAccepted();
}
