using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits;

public sealed class PermitClassesSpec : OversizePermitActSpec
{
    private static OversizeClass Class(Func<OversizeLoad, OversizeLoad> change) => PermitClasses.Of(change(Transformer), Day, Figures.Defaults);

    [Fact]
    public void masses_within_the_limits_and_a_moderate_size_are_class_one() =>
        Class(load => load with { Size = new(20_000, 3_000, 4_200), TotalMassKg = 49_000, AxleLoadsKg = SixLoads }).ShouldBe(OversizeClass.One);

    [Fact]
    public void an_axle_over_its_limit_is_class_two() =>
        Class(load => load with { Size = new(20_000, 3_000, 4_200), TotalMassKg = 49_000, AxleLoadsKg = [7_000, 9_000, 9_001, 8_000, 8_000, 8_000] })
            .ShouldBe(OversizeClass.Two);

    [Theory]
    [InlineData(28_000, 3_750, 4_500, 100_000, OversizeClass.Two)]
    [InlineData(28_001, 3_750, 4_500, 100_000, OversizeClass.Three)]
    [InlineData(28_000, 3_751, 4_500, 100_000, OversizeClass.Three)]
    [InlineData(28_000, 3_750, 4_501, 100_000, OversizeClass.Three)]
    [InlineData(28_000, 3_750, 4_500, 100_001, OversizeClass.Three)]
    public void above_any_of_the_second_limits_it_is_class_three(int length, int width, int height, int mass, OversizeClass kind) =>
        Class(load => load with { Size = new(length, width, height), TotalMassKg = mass }).ShouldBe(kind);

    [Theory]
    [InlineData(OversizeClass.One, RouteReach.AcrossCities, 2)]
    [InlineData(OversizeClass.Two, RouteReach.WithinCounty, 5)]
    [InlineData(OversizeClass.Three, RouteReach.AcrossCounties, 15)]
    [InlineData(OversizeClass.One, RouteReach.AcrossProvinces, 5)]
    [InlineData(OversizeClass.Two, RouteReach.AcrossProvinces, 10)]
    [InlineData(OversizeClass.Three, RouteReach.AcrossProvinces, 20)]
    public void the_period_is_in_working_days_by_class_and_reach(OversizeClass kind, RouteReach reach, int days) =>
        PermitClasses.PeriodOf(kind, reach, Day, Figures.Defaults).ShouldBe(LegalPeriod.OfWorkingDays(days));

    [Theory]
    [InlineData(1_000, RouteVerdict.Passes)]
    [InlineData(1_001, RouteVerdict.PassesWithMeasures)]
    [InlineData(1_100, RouteVerdict.PassesWithMeasures)]
    [InlineData(1_101, RouteVerdict.TooWeak)]
    public void the_weakest_structure_decides(int effect, RouteVerdict verdict) =>
        RouteStrength.Of([new("甲桥", 500), new("乙桥", effect)], Day, Figures.Defaults).ShouldBe(verdict);
}
