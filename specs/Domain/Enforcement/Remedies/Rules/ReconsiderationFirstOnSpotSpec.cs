using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class ReconsiderationFirstOnSpotSpec : RemedyActSpec
{
    [Fact]
    public void against_a_penalty_on_the_spot_nobody_sues_first() =>
        Given().On(new(2026, 4, 21)).Knowing(OnSpot).When(Filing with { Kind = RemedyKind.Suit }).ThenRefused(ReconsiderationFirstOnSpot.Id);

    [Fact]
    public void reconsideration_is_open() =>
        Given().On(new(2026, 4, 21)).Knowing(OnSpot).When(Filing).ThenAccepted();

    [Fact]
    public void any_other_penalty_may_be_sued_against_at_once() =>
        Given().On(new(2026, 4, 21)).When(Filing with { Kind = RemedyKind.Suit }).ThenAccepted();

    private static EnforcementContext OnSpot(EnforcementContext context) => context with
    {
        Challenged = Challenged with { Filing = Challenged.Filing! with { Procedure = CaseProcedure.Simplified } },
    };
}
