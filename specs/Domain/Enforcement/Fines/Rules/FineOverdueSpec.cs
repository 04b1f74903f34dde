using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class FineOverdueSpec : FineSpec
{
    [Fact]
    public void nothing_is_demanded_on_the_last_day_of_payment() =>
        Given(Imposed, Due).On(new(2026, 3, 17)).By(Officer).When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 3, 17)))
            .ThenRefused(FineOverdue.Id).Details["due"].ShouldBe("2026-03-17");

    [Fact]
    public void on_the_day_after_it_can_be() =>
        Given(Imposed, Due).On(new(2026, 3, 18)).By(Officer).When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 3, 18))).ThenAccepted();

    [Fact]
    public void while_a_remedy_pends_nothing_is_demanded() =>
        Given(Imposed, Due, Stopped).On(new(2026, 3, 23)).By(Officer).When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 3, 23)))
            .ThenRefused(FineOverdue.Id);
}
