using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class NoSurchargeDuringRemedySpec : FineSpec
{
    [Fact]
    public void no_surcharge_is_added_while_reconsideration_is_pending() =>
        Given(Imposed, Due, Stopped).On(new(2026, 4, 20)).By(Actors.Clock).When(new AccrueSurcharge(Case)).ThenRefused(NoSurchargeDuringRemedy.Id);

    [Fact]
    public void after_its_end_the_days_of_it_are_left_out() =>
        Given(Imposed, Due, Stopped, new SurchargeClockResumed(Remedy, new(2026, 4, 18), new(2026, 5, 3), new(2026, 4, 18)))
            .On(new(2026, 4, 20)).By(Actors.Clock).When(new AccrueSurcharge(Case))
            // The 18th and 19th of March, the 19th and 20th of April.
            .ThenFacts(new SurchargeAccrued(4, Money.OfYuan(600), new(2026, 4, 20), new(2026, 4, 20)));
}
