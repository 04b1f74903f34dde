using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class SurchargeWithinFineSpec : FineSpec
{
    [Fact]
    public void the_court_is_asked_for_no_more_than_the_fine_again() =>
        Given(Imposed, Due, Demanded).On(new(2026, 9, 10)).By(Head)
            .When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000.01m))).ThenRefused(SurchargeWithinFine.Id)
            .Details["surcharge"].ShouldBe("5000.00");
}
