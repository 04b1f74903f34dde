using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Remedies;

public sealed class ReviewOrSuitSpec : RemedyActSpec
{
    [Fact]
    public void a_party_applies_for_reconsideration() => Given().On(new(2026, 4, 21)).When(Filing).ThenFacts(Filed);

    [Fact]
    public void the_same_application_again_changes_nothing() => Given(Filed).On(new(2026, 4, 21)).When(Filing).ThenNothing();

    [Fact]
    public void acceptance_starts_the_sixty_days() =>
        Given(Filed).On(new(2026, 4, 23)).When(new AcceptRemedy(Id, "粤交复受1号")).ThenFacts(Accepted);

    [Fact]
    public void the_simplified_procedure_has_thirty() =>
        Given(Filed).On(new(2026, 4, 23)).When(new AcceptRemedy(Id, "粤交复受1号", Simplified: true))
            .ThenFact<RemedyAccepted>(accepted => accepted.DecideBy!.Value.Due.ShouldBe(new(2026, 5, 25)));

    [Fact]
    public void a_suit_has_no_such_limit() =>
        Given(Filed with { Kind = RemedyKind.Suit }).On(new(2026, 4, 23)).When(new AcceptRemedy(Id, "（2026）粤71行初1号"))
            .ThenFact<RemedyAccepted>(accepted => accepted.DecideBy.ShouldBeNull());

    [Fact]
    public void what_is_not_accepted_ends() =>
        Given(Filed).On(new(2026, 4, 23)).When(new RejectRemedy(Id, "粤交复不1号", "超过期限")).ThenState(state => state.IsPending.ShouldBeFalse());

    [Fact]
    public void an_extension_gives_thirty_days_more() =>
        Given(Filed, Accepted).On(new(2026, 6, 18)).When(new ExtendRemedy(Id, 30, "粤交复延1号"))
            .ThenFact<RemedyExtended>(extended => extended.DecideBy.Due.ShouldBe(new(2026, 7, 22)));

    [Fact]
    public void a_decision_ends_it() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new DecideRemedy(Id, RemedyOutcome.Revoked, "粤交复1号", DecideAnew: true))
            .ThenFacts(new RemedyDecided(RemedyOutcome.Revoked, "粤交复1号", [], true, new(2026, 6, 1)));

    [Fact]
    public void a_change_says_what_stands_instead() =>
        Given(Filed, Accepted).On(new(2026, 6, 1))
            .When(new DecideRemedy(Id, RemedyOutcome.Changed, "粤交复1号", [new(PenaltyKind.Fine, Money.OfYuan(5_000))])).ThenAccepted();

    [Fact]
    public void the_party_may_take_it_back() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new WithdrawRemedy(Id, "粤交复终1号"))
            .ThenState(state => state.IsPending.ShouldBeFalse());
}
