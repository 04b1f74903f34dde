using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class RemediesOverBeforeCourtSpec : FineSpec
{
    [Fact]
    public void on_the_last_day_to_sue_the_court_is_not_asked() =>
        Given(Imposed, Due, Demanded).On(new(2026, 9, 2)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000)))
            .ThenRefused(RemediesOverBeforeCourt.Id).Details["until"].ShouldBe("2026-09-02");

    [Fact]
    public void while_a_suit_pends_the_court_is_not_asked() =>
        Given(Imposed, Due, Demanded, Stopped with { On = new(2026, 4, 1) }).On(new(2026, 9, 10)).By(Head).When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000))).ThenRefused(RemediesOverBeforeCourt.Id);
}
