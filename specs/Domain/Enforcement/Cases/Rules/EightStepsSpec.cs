using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class EightStepsSpec : CaseActSpec
{
    [Fact]
    public void a_step_left_out_refuses_the_decision() =>
        Given().By(Officer).When(OnSpot with { Steps = OnSpot.Steps with { DefenceHeard = false } }).ThenRefused(EightSteps.Id).Details["missing"].ShouldBe("defence");

    [Fact]
    public void the_form_is_handed_over() =>
        Given().By(Officer).When(OnSpot with { Steps = OnSpot.Steps with { FormHandedOver = false } }).ThenRefused(EightSteps.Id).Details["missing"].ShouldBe("form");
}
