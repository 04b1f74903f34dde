using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Offences;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class StatutoryPowerSpec : MeasureSpec
{
    [Fact]
    public void premises_are_not_sealed_where_the_law_lets_only_vehicles_be_held() =>
        Given(Approved).When(Impose with { Kind = MeasureKind.SealingOfPremises }).ThenRefused(StatutoryPower.Id);

    [Fact]
    public void nothing_is_held_for_an_offence_that_is_not_in_the_catalogue() =>
        Given(Approved).Knowing(context => context with { Offence = Regulatory.Domain.Enforcement.Offences.Offence.Initial }).When(Impose).ThenRefused(StatutoryPower.Id);

    [Fact]
    public void the_article_that_gives_the_power_goes_on_record() =>
        Given(Approved).When(Impose).ThenFact<MeasureImposed>(imposed => imposed.Power.ShouldBe("HSPR/67"));
}
