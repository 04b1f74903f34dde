using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class WithinPeriodOfMeasureSpec : MeasureSpec
{
    [Fact]
    public void after_its_last_day_nothing_is_extended() =>
        Given(Imposed).On(new(2026, 4, 2)).By(Head).When(new ExtendMeasure(Id, "延1", "案情复杂", 30)).ThenRefused(WithinPeriodOfMeasure.Id).Details["until"].ShouldBe("2026-04-01");

    [Fact]
    public void on_its_last_day_it_still_is() =>
        Given(Imposed).On(new(2026, 4, 1)).By(Head).When(new ExtendMeasure(Id, "延1", "案情复杂", 30)).ThenAccepted();
}
