using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class CourtEndsSuitsSpec : RemedyActSpec
{
    private static readonly Actor Court = new("partner:court", "court", [Role.Partner], DivisionCode.Parse("440000"), "court");

    private static readonly DecideRemedy Judgment = new(Id, RemedyOutcome.Revoked, "(2026)粤71行初5号");

    [Fact]
    public void a_court_decides_no_reconsideration() =>
        Given(Filed, Accepted).On(new(2026, 6, 18)).By(Court).When(Judgment).ThenRefused(CourtEndsSuits.Id);

    [Fact]
    public void nor_says_that_one_was_taken_back() =>
        Given(Filed, Accepted).On(new(2026, 6, 18)).By(Court).When(new WithdrawRemedy(Id, "(2026)粤71行初5号")).ThenRefused(CourtEndsSuits.Id);

    [Fact]
    public void a_suit_is_its_own() =>
        Given(Filed with { Kind = RemedyKind.Suit }, Accepted with { DecideBy = null }).On(new(2026, 6, 18)).By(Court).When(Judgment).ThenAccepted();
}
