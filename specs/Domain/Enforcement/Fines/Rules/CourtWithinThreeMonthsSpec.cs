using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class CourtWithinThreeMonthsSpec : FineSpec
{
    [Fact]
    public void three_months_after_the_remedies_it_is_too_late() =>
        Given(Imposed, Due, Demanded).On(new(2026, 12, 3)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000)))
            .ThenRefused(CourtWithinThreeMonths.Id).Details["due"].ShouldBe("2026-12-02");

    [Fact]
    public void on_the_last_day_it_is_in_time() =>
        Given(Imposed, Due, Demanded).On(new(2026, 12, 2)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000))).ThenFact<CourtEnforcementApplied>(applied =>
            applied.ApplyBy.Due.ShouldBe(new(2026, 12, 2)));
}
