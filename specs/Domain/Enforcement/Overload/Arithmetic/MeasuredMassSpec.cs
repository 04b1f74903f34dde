using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class MeasuredMassSpec
{
    [Theory]
    [InlineData(60_000, 57_000)]
    [InlineData(51_237, 48_670)]
    [InlineData(1_000_000, 950_000)]
    public void five_percent_are_deducted_of_a_dynamic_reading_and_the_rest_is_rounded_down_to_ten(int reading, int counts) =>
        MeasuredMass.Of(reading, MeasuredMass.ErrorOf(WeigherClass.Dynamic, Day, Figures.Defaults)).ShouldBe(counts);

    [Fact]
    public void nothing_is_deducted_of_a_static_reading() =>
        MeasuredMass.Of(49_809, MeasuredMass.ErrorOf(WeigherClass.Static, Day, Figures.Defaults)).ShouldBe(49_800);

    [Fact]
    public void an_adopted_error_is_deducted_in_its_place() =>
        MeasuredMass.ErrorOf(WeigherClass.Dynamic, Day, Adopting(OverloadFigures.ErrorOfDynamicWeigher, "25")).ShouldBe(25);

    [Fact]
    public void a_finding_tells_reading_limit_and_excess() =>
        MeasuredMass.Find(SixAxles, WeigherClass.Dynamic, 60_000, Day, Figures.Defaults)
            .ShouldBe(new MassFinding(WeigherClass.Dynamic, 60_000, 50, 57_000, 49_000, 8_000));

    [Fact]
    public void what_the_error_takes_below_the_limit_is_within_it() => Finding(51_500).IsOverLimit.ShouldBeFalse();
}
