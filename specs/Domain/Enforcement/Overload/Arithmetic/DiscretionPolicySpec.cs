using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class DiscretionPolicySpec
{
    private static readonly DiscretionPolicy Example =
        DiscretionPolicy.InForce(Day, Adopting(OverloadFigures.DiscretionPolicy, "5000:80 10000:75 20000:70 30000:65 40000:60"))!;

    [Fact]
    public void there_is_none_unless_one_is_adopted() => DiscretionPolicy.InForce(Day, Figures.Defaults).ShouldBeNull();

    [Theory]
    [InlineData(4_999, 2_000, 2_000)]
    [InlineData(5_000, 2_500, 500)]
    [InlineData(10_000, 5_000, 1_250)]
    [InlineData(20_000, 10_000, 3_000)]
    [InlineData(30_000, 15_000, 5_250)]
    [InlineData(40_000, 20_000, 8_000)]
    public void the_example_takes_off_eighty_to_sixty_percent(int excessKg, int yuan, int left) =>
        Example.Reduce(Money.OfYuan(yuan), excessKg, Money.Zero).ShouldBe(Money.OfYuan(left));

    [Fact]
    public void a_vehicle_pays_no_more_in_a_year_than_the_cap()
    {
        var capped = Example with { MostOfYear = Money.OfYuan(30_000) };
        capped.Reduce(Money.OfYuan(20_000), 40_000, Money.OfYuan(25_000)).ShouldBe(Money.OfYuan(5_000));
        capped.Reduce(Money.OfYuan(20_000), 40_000, Money.OfYuan(31_000)).ShouldBe(Money.Zero);
    }

    [Fact]
    public void a_policy_that_cannot_be_read_is_an_error() =>
        Should.Throw<FormatException>(() => DiscretionPolicy.InForce(Day, Adopting(OverloadFigures.DiscretionPolicy, "half")));
}
