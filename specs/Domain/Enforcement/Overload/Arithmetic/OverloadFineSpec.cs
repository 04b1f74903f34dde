using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class OverloadFineSpec
{
    private const int Limit = 49_000;

    private static FineBand Fine(int grossKg, OuterSize? size = null) =>
        OverloadFine.Of(Math.Max(0, grossKg - Limit), size, Day, Figures.Defaults);

    [Theory]
    [InlineData(50_001, 500)]
    [InlineData(50_999, 500)]
    [InlineData(51_000, 1_000)]
    [InlineData(55_500, 3_000)]
    [InlineData(68_000, 9_500)]
    [InlineData(109_000, 30_000)]
    [InlineData(110_000, 30_000)]
    public void five_hundred_yuan_are_due_for_every_whole_tonne_up_to_thirty_thousand(int grossKg, int yuan)
    {
        var fine = Fine(grossKg);
        fine.Least.ShouldBe(Money.OfYuan(yuan));
        fine.Most.ShouldBe(Money.OfYuan(yuan));
        fine.IsWarning.ShouldBeFalse();
    }

    [Theory]
    [InlineData(49_800)]
    [InlineData(50_000)]
    public void up_to_one_tonne_there_is_a_warning(int grossKg)
    {
        var fine = Fine(grossKg);
        fine.IsWarning.ShouldBeTrue();
        fine.Most.ShouldBe(Money.Zero);
    }

    [Fact]
    public void sixty_one_tonnes_of_excess_are_capped() => Fine(110_000).ForMass.ShouldBe(Money.OfYuan(30_500));

    [Fact]
    public void within_the_limit_there_is_nothing()
    {
        var fine = Fine(49_000);
        fine.IsWarning.ShouldBeFalse();
        fine.Most.ShouldBe(Money.Zero);
    }

    [Theory]
    [InlineData(18_100, 2_550, 4_000, 0, 0)]
    [InlineData(18_101, 2_550, 4_000, 0, 200)]
    [InlineData(18_100, 2_560, 4_000, 0, 200)]
    [InlineData(18_100, 2_550, 4_200, 0, 200)]
    [InlineData(18_100, 2_550, 4_201, 200, 1_000)]
    [InlineData(20_001, 2_550, 4_000, 200, 1_000)]
    [InlineData(18_100, 3_001, 4_000, 200, 1_000)]
    [InlineData(28_001, 2_550, 4_000, 1_000, 3_000)]
    [InlineData(18_100, 3_751, 4_000, 1_000, 3_000)]
    [InlineData(18_100, 2_550, 4_501, 1_000, 3_000)]
    public void size_costs_by_the_largest_step_that_it_reaches(int length, int width, int height, int least, int most)
    {
        var fine = Fine(Limit, new(length, width, height));
        fine.Least.ShouldBe(Money.OfYuan(least));
        fine.Most.ShouldBe(Money.OfYuan(most));
    }

    [Fact]
    public void mass_and_size_add_up_under_the_same_cap()
    {
        Fine(55_500, new(28_001, 2_550, 4_000)).ShouldSatisfyAllConditions(
            fine => fine.Least.ShouldBe(Money.OfYuan(4_000)), fine => fine.Most.ShouldBe(Money.OfYuan(6_000)));
        Fine(108_000, new(28_001, 2_550, 4_000)).ShouldSatisfyAllConditions(
            fine => fine.Least.ShouldBe(Money.OfYuan(30_000)), fine => fine.Most.ShouldBe(Money.OfYuan(30_000)));
    }

    [Fact]
    public void a_part_of_a_tonne_counts_whole_where_that_is_adopted() =>
        OverloadFine.Of(1_001, null, Day, Adopting(OverloadFigures.RoundingOfSteps, "ceiling")).ForMass.ShouldBe(Money.OfYuan(1_000));

    [Fact]
    public void a_mode_of_rounding_that_nobody_knows_is_an_error() =>
        Should.Throw<FormatException>(() => OverloadFine.Of(1_001, null, Day, Adopting(OverloadFigures.RoundingOfSteps, "guess")));
}
