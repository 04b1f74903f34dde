using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class DeemAcceptedSpec : ApplicationActSpec
{
    [Fact]
    public void silence_from_13_february_2026_accepts_on_the_28th_as_of_the_13th() =>
        Given(Submitted with { CorrectionNoticeDue = WorkingDaysAfter(new(2026, 2, 13), 5), On = new(2026, 2, 13) })
            .On(new(2026, 2, 28)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenFact<ApplicationDeemedAccepted>(fact =>
        {
            fact.EffectiveOn.ShouldBe(new(2026, 2, 13));
            fact.DecisionDue.ShouldBe(new(new(2026, 3, 19), false));
            fact.On.ShouldBe(new(2026, 2, 28));
        });

    [Fact]
    public void after_a_resubmission_it_is_accepted_as_of_the_resubmission() =>
        Given(Submitted, Corrected, new MaterialsResubmitted(2, [], WorkingDaysAfter(Wednesday, 5), Wednesday))
            .On(new(2026, 3, 12)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenFact<ApplicationDeemedAccepted>(fact => fact.EffectiveOn.ShouldBe(Wednesday));

    [Fact]
    public void it_takes_an_acceptance_number() =>
        Given(Submitted).On(new(2026, 3, 10)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenClaims("licensing.acceptance-number", "440100-2026-000001");

    [Fact]
    public void nobody_but_the_clock_establishes_silence() =>
        Given(Submitted).On(new(2026, 3, 10)).By(Actors.Clerk).When(new DeemAccepted(Id)).ThenRefused(CapacityToAct.Id);
}
