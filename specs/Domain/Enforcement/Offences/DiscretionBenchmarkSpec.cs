using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Offences;

public sealed class DiscretionBenchmarkSpec : OffenceSpec
{
    [Theory]
    [InlineData(TierLevel.Slight, 3_000, 5_100)]
    [InlineData(TierLevel.Ordinary, 5_100, 6_500)]
    [InlineData(TierLevel.Heavier, 6_500, 7_900)]
    [InlineData(TierLevel.Serious, 7_900, 9_300)]
    [InlineData(TierLevel.Gravest, 9_300, 10_000)]
    public void without_a_benchmark_the_floors_divide_the_band(TierLevel level, int floor, int top)
    {
        var tier = DiscretionBenchmark.TierOn(Folded(Listed), new(2026, 3, 2), Terms.Bands[0], level, Figures.Defaults).ShouldNotBeNull();
        (tier.Min, tier.Max, tier.Default, tier.Confidence)
            .ShouldBe((Money.OfYuan(floor), Money.OfYuan(top), Money.OfYuan(floor), Confidence.Project));
    }

    [Fact]
    public void a_benchmark_that_was_set_goes_before_the_floors_from_its_day_on()
    {
        var set = new DiscretionTierSet(
            Code,
            new("ordinary", TierLevel.Slight, ["初次违法"], Money.OfYuan(3_000), Money.OfYuan(4_000), Money.OfYuan(3_500), Confidence.Check),
            "裁量标准", new(2026, 4, 1));
        var offence = Folded(Listed, set);
        DiscretionBenchmark.TierOn(offence, new(2026, 3, 31), Terms.Bands[0], TierLevel.Slight, Figures.Defaults)!.Default.ShouldBe(Money.OfYuan(3_000));
        DiscretionBenchmark.TierOn(offence, new(2026, 4, 1), Terms.Bands[0], TierLevel.Slight, Figures.Defaults)!.Default.ShouldBe(Money.OfYuan(3_500));
    }

    [Fact]
    public void a_gain_is_multiplied_and_then_divided() =>
        DiscretionBenchmark.TierOn(
            Folded(Listed), new(2026, 3, 2), Terms.Bands[1], TierLevel.Heavier, Figures.Defaults, Money.OfYuan(20_000))!.Default
            .ShouldBe(Money.OfYuan(60_000));

    [Fact]
    public void a_band_by_gain_says_nothing_without_one() =>
        DiscretionBenchmark.TierOn(Folded(Listed), new(2026, 3, 2), Terms.Bands[1], TierLevel.Slight, Figures.Defaults).ShouldBeNull();
}
