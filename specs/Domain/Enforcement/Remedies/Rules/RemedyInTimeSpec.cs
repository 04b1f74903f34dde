using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class RemedyInTimeSpec : RemedyActSpec
{
    [Fact]
    public void on_the_last_of_the_sixty_days_it_is_in_time() =>
        Given().On(new(2026, 5, 19)).When(Filing with { FiledOn = new(2026, 5, 18) }).ThenAccepted();

    [Fact]
    public void a_day_later_it_is_not() =>
        Given().On(new(2026, 5, 19)).When(Filing with { FiledOn = new(2026, 5, 19) }).ThenRefused(RemedyInTime.Id);

    [Fact]
    public void nobody_applies_before_the_decision_was_received() =>
        Given().On(new(2026, 4, 21)).When(Filing with { FiledOn = new(2026, 3, 17) }).ThenRefused(RemedyInTime.Id);

    [Fact]
    public void a_direct_suit_has_six_months() =>
        Given().On(new(2026, 9, 18)).When(Filing with { Kind = RemedyKind.Suit, FiledOn = new(2026, 9, 18) }).ThenAccepted();

    [Fact]
    public void after_reconsideration_it_has_fifteen_days() =>
        Given().On(new(2026, 6, 16)).Knowing(Reconsidered).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 6, 16) }).ThenAccepted();

    [Fact]
    public void and_no_more() =>
        Given().On(new(2026, 6, 17)).Knowing(Reconsidered).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 6, 17) }).ThenRefused(RemedyInTime.Id);

    [Fact]
    public void a_reconsideration_that_has_not_ended_opens_no_suit() =>
        Given().On(new(2026, 6, 16)).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 6, 16) }).ThenRefused(RemedyInTime.Id);

    /// <summary>It was to be decided by 2026-06-22.</summary>
    [Fact]
    public void where_the_organ_lets_its_time_pass_the_fifteen_days_run_from_its_end()
    {
        EnforcementContext Silent(EnforcementContext context) => context with
        {
            Reconsidered = ReviewOrSuit.Evolve(ReviewOrSuit.Evolve(ReviewOrSuit.Initial, Filed), Accepted),
        };
        Given().On(new(2026, 7, 7)).Knowing(Silent).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 7, 7) }).ThenAccepted();
        Given().On(new(2026, 7, 8)).Knowing(Silent).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 7, 8) }).ThenRefused(RemedyInTime.Id);
        Given().On(new(2026, 6, 22)).Knowing(Silent).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 6, 22) }).ThenRefused(RemedyInTime.Id);
    }

    [Fact]
    public void a_party_whose_reconsideration_was_not_taken_on_may_still_sue() =>
        Given().On(new(2026, 5, 8)).Knowing(context => context with
        {
            Reconsidered = ReviewOrSuit.Evolve(ReviewOrSuit.Evolve(ReviewOrSuit.Initial, Filed), new RemedyRejected("粤交复不1号", "不属于受案范围", new(2026, 4, 23))),
        }).When(Filing with { Kind = RemedyKind.Suit, After = Earlier, FiledOn = new(2026, 5, 8) }).ThenAccepted();

    /// <summary>Upheld on 2026-06-01.</summary>
    private static EnforcementContext Reconsidered(EnforcementContext context) => context with
    {
        Reconsidered = ReviewOrSuit.Initial with
        {
            Filing = Filed, Acceptance = Accepted, Decision = new(RemedyOutcome.Upheld, "粤交复1号", [], false, new(2026, 6, 1)),
        },
    };
}
