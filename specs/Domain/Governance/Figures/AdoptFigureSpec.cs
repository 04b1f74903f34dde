using Regulatory.Domain.Governance.Figures;
using InForce = Regulatory.Domain.Kernel.Figures;

namespace Regulatory.Domain.Specs.Governance.Figures;

public sealed class AdoptFigureSpec : FigureSpec
{
    [Fact]
    public void a_figure_holds_from_its_day_on_and_its_default_until_then()
    {
        Given().When(Adopt).ThenFacts(Adopted).When(Adopt).ThenNothing();
        var figures = InForce.Defaults.With(Adopted);
        figures.NumberOf(Age, new(2026, 6, 30)).ShouldBe(60);
        figures.NumberOf(Age, new(2026, 7, 1)).ShouldBe(63);
    }

    [Fact]
    public void a_later_value_takes_the_place_of_an_earlier_one()
    {
        var later = Adopted with { Value = "65", InForceFrom = new(2027, 1, 1) };
        Given(Adopted).When(Adopt with { Value = "65", InForceFrom = new(2027, 1, 1) }).ThenFacts(later);
        var figures = InForce.Defaults.With(Adopted).With(later);
        figures.NumberOf(Age, new(2026, 12, 31)).ShouldBe(63);
        figures.NumberOf(Age, new(2027, 1, 1)).ShouldBe(65);
    }

    [Fact]
    public void another_value_for_the_same_day_corrects_the_first() =>
        Given(Adopted).When(Adopt with { Value = "62" }).ThenFacts(Adopted with { Value = "62" });
}
