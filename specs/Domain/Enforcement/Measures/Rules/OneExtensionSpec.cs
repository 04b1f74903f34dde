using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class OneExtensionSpec : MeasureSpec
{
    [Fact]
    public void a_measure_is_not_extended_twice() =>
        Given(Imposed, new MeasureExtended("延1", "案情复杂", 10, new("head", "延1", new(2026, 3, 20)), new(new(2026, 4, 1), false), new(new(2026, 4, 11), false), new(2026, 3, 20)))
            .On(new(2026, 4, 2)).By(Head).When(new ExtendMeasure(Id, "延2", "案情复杂", 20)).ThenRefused(OneExtension.Id);

    [Fact]
    public void nor_by_more_than_thirty_days() =>
        Given(Imposed).On(new(2026, 3, 20)).By(Head).When(new ExtendMeasure(Id, "延1", "案情复杂", 31)).ThenRefused(OneExtension.Id);

    [Fact]
    public void thirty_days_more_end_on_the_sixtieth() =>
        Given(Imposed).On(new(2026, 3, 20)).By(Head).When(new ExtendMeasure(Id, "延1", "案情复杂", 30))
            .ThenFact<MeasureExtended>(extended => extended.After.Due.ShouldBe(new(2026, 5, 1)));
}
