using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class ThirtyDaysBeforeCompulsionSpec : FineSpec
{
    [Fact]
    public void thirty_days_of_surcharge_are_not_more_than_thirty() =>
        Given(Imposed, Due, Demanded).On(new(2026, 4, 16)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false)).ThenRefused(ThirtyDaysBeforeCompulsion.Id).Details["days"].ShouldBe("30");

    [Fact]
    public void the_thirty_first_day_is() =>
        Given(Imposed, Due, Demanded).On(new(2026, 4, 17)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false)).ThenAccepted();
}
