using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class DemandBeforeCourtSpec : FineSpec
{
    [Fact]
    public void without_a_demand_the_court_is_not_asked() =>
        Given(Imposed, Due).On(new(2026, 9, 3)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000))).ThenRefused(DemandBeforeCourt.Id);

    [Fact]
    public void ten_working_days_after_the_demand_must_be_over() =>
        Given(Imposed, Due, Demanded with { ServedOn = new(2026, 8, 28), CourtFrom = new(2026, 9, 12), On = new(2026, 8, 28) })
            .On(new(2026, 9, 11)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000))).ThenRefused(DemandBeforeCourt.Id);

    [Fact]
    public void a_demand_of_a_friday_opens_the_court_after_ten_working_days() =>
        Given(Imposed, Due).On(new(2026, 8, 28)).By(Officer).When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 8, 28)))
            .ThenFact<PerformanceDemanded>(demanded => demanded.CourtFrom.ShouldBe(new(2026, 9, 12)));
}
