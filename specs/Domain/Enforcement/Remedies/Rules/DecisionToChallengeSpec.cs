using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class DecisionToChallengeSpec : RemedyActSpec
{
    [Fact]
    public void another_decision_is_not_challenged_here() =>
        Given().On(new(2026, 4, 21)).When(Filing with { DecisionNumber = "别案" }).ThenRefused(DecisionToChallenge.Id);

    [Fact]
    public void nor_one_that_was_not_served() =>
        Given().On(new(2026, 4, 21)).Knowing(context => context with { Challenged = Challenged with { Served = null } }).When(Filing).ThenRefused(DecisionToChallenge.Id);
}
