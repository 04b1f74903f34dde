using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class SizeLimitsSpec
{
    [Fact]
    public void a_vehicle_within_the_sizes_is_not_at_issue()
    {
        SizeLimits.AtIssue(new(18_100, 2_550, 4_000), null, Day).ShouldBeNull();
        SizeLimits.AtIssue(null, null, Day).ShouldBeNull();
        SizeLimits.AtIssue(new(18_100, 2_550, 4_001), null, Day).ShouldNotBeNull();
    }

    [Fact]
    public void a_car_carrier_that_complies_with_the_standard_pays_nothing_for_its_length()
    {
        var size = new OuterSize(22_000, 2_550, 4_000);
        OverloadFine.Of(0, SizeLimits.AtIssue(size, VehicleBuild.CarCarrier, Day), Day, Figures.Defaults).Most.ShouldBe(Money.Zero);
        OverloadFine.Of(0, SizeLimits.AtIssue(size, null, Day), Day, Figures.Defaults).Most.ShouldBe(Money.OfYuan(1_000));
    }

    [Fact]
    public void what_the_standard_allows_one_build_it_allows_no_other() =>
        SizeLimits.AtIssue(new(22_000, 2_550, 4_000), VehicleBuild.Refrigerated, Day).ShouldNotBeNull();
}
