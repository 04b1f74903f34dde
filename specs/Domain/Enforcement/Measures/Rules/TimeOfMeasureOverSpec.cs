using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class TimeOfMeasureOverSpec : MeasureSpec
{
    [Fact]
    public void on_its_last_day_a_measure_has_not_expired() =>
        Given(Imposed).On(new(2026, 4, 1)).By(Actors.Clock).When(new ExpireMeasure(Id)).ThenRefused(TimeOfMeasureOver.Id);

    [Fact]
    public void the_day_after_what_is_held_is_free() =>
        Given(Imposed).On(new(2026, 4, 2)).By(Actors.Clock).When(new ExpireMeasure(Id)).ThenFact<MeasureLifted>(lifted => lifted.Ground.ShouldBe(LiftGround.Expired));

    [Fact]
    public void while_it_is_tested_it_does_not_expire() =>
        Given(Imposed, new TestingBegan("检1", "省质检站", new(2026, 3, 5), new(2026, 3, 5))).On(new(2026, 6, 1)).By(Actors.Clock).When(new ExpireMeasure(Id)).ThenRefused(TimeOfMeasureOver.Id);
}
