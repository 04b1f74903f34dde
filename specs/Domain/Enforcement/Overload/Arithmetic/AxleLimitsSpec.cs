using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class AxleLimitsSpec
{
    [Theory]
    [InlineData(false, TyreFitting.SingleTyre, false, 7_000)]
    [InlineData(false, TyreFitting.WideTyre, false, 10_000)]
    [InlineData(false, TyreFitting.DualTyres, false, 10_000)]
    [InlineData(false, TyreFitting.DualTyres, true, 11_500)]
    [InlineData(true, TyreFitting.DualTyres, false, 11_500)]
    public void a_single_axle_carries_by_its_tyres_and_drive(bool driven, TyreFitting tyres, bool air, int kg) =>
        AxleLimits.Of(new(1, driven, tyres, air), Day, Figures.Defaults).ShouldBe(kg);

    [Theory]
    [InlineData(2, 990, false, false, 11_500)]
    [InlineData(2, 990, true, false, 11_000)]
    [InlineData(2, 1_000, false, false, 16_000)]
    [InlineData(2, 1_299, false, false, 16_000)]
    [InlineData(2, 1_300, false, false, 18_000)]
    [InlineData(2, 1_799, false, true, 19_000)]
    [InlineData(2, 1_800, true, false, 20_000)]
    [InlineData(3, 1_300, true, false, 21_000)]
    [InlineData(3, 1_400, true, false, 24_000)]
    public void a_group_carries_by_its_spacing(int axles, int spacing, bool trailer, bool drivenOnAir, int kg) =>
        AxleLimits.Of(new(axles, drivenOnAir, TyreFitting.DualTyres, drivenOnAir, trailer, spacing), Day, Figures.Defaults).ShouldBe(kg);

    [Fact]
    public void a_spacing_that_was_not_measured_bounds_nothing() =>
        AxleLimits.SumOf(new(TruckBody.Rigid, [new(2, true, TyreFitting.DualTyres)]), Day, Figures.Defaults).ShouldBeNull();

    [Fact]
    public void an_officer_may_adopt_another_value_for_a_row_that_is_only_likely() =>
        AxleLimits.Of(new(3, false, TyreFitting.DualTyres, SpacingMm: 1_310), Day, Adopting(AxleFigures.Tridem, "23000")).ShouldBe(23_000);
}
