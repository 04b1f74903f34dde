using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Arithmetic;

public sealed class MassLimitsSpec
{
    private static int? Limit(TruckConfiguration truck) => MassLimits.Of(truck, Day, Figures.Defaults);

    /// <summary>A vehicle whose spacings were not measured: the table alone holds.</summary>
    private static TruckConfiguration Plain(TruckBody body, int axles, int driven = 2)
    {
        var trailer = body is TruckBody.Combination;
        var others = Math.Max(0, axles - driven);
        List<AxleGroup> groups = [.. Enumerable.Range(0, driven).Select(_ => new AxleGroup(1, true, TyreFitting.DualTyres))];
        for (; others >= 2; others -= 2) groups.Add(new(2, false, TyreFitting.DualTyres, OnTrailer: trailer));
        if (others == 1) groups.Add(new(1, false, TyreFitting.DualTyres, AirSuspension: true, OnTrailer: trailer));
        return new(body, [.. groups]);
    }

    [Theory]
    [InlineData(TruckBody.Rigid, 2, 18_000)]
    [InlineData(TruckBody.Rigid, 3, 25_000)]
    [InlineData(TruckBody.Rigid, 4, 31_000)]
    [InlineData(TruckBody.Combination, 3, 27_000)]
    [InlineData(TruckBody.Combination, 4, 36_000)]
    [InlineData(TruckBody.Combination, 5, 43_000)]
    [InlineData(TruckBody.Combination, 6, 49_000)]
    [InlineData(TruckBody.Combination, 8, 49_000)]
    public void the_table_says_what_a_vehicle_may_weigh(TruckBody body, int axles, int kg) =>
        MassLimits.OfTable(Plain(body, axles), Day).ShouldBe(kg);

    [Fact]
    public void a_rigid_truck_of_five_axles_counts_as_a_combination() => MassLimits.OfTable(Plain(TruckBody.Rigid, 5), Day).ShouldBe(43_000);

    [Fact]
    public void a_combination_of_two_axles_has_no_row() => Limit(Plain(TruckBody.Combination, 2)).ShouldBeNull();

    [Fact]
    public void six_axles_with_a_single_drive_axle_may_weigh_46_000() =>
        MassLimits.OfTable(Plain(TruckBody.Combination, 6, driven: 1), Day).ShouldBe(46_000);

    [Fact]
    public void each_trailer_axle_with_single_tyres_takes_3_000_off()
    {
        var groups = SixAxles.Groups;
        Limit(SixAxles).ShouldBe(49_000);
        Limit(SixAxles with { Groups = groups.SetItem(2, groups[2] with { Tyres = TyreFitting.SingleTyre }) }).ShouldBe(40_000);
    }

    [Fact]
    public void wide_tyres_take_nothing_off()
    {
        var groups = SixAxles.Groups;
        Limit(SixAxles with { Groups = groups.SetItem(2, groups[2] with { Tyres = TyreFitting.WideTyre }) }).ShouldBe(49_000);
    }

    [Fact]
    public void the_steering_axle_and_a_drive_axle_take_nothing_off() =>
        Limit(new(
            TruckBody.Rigid,
            [new(1, false, TyreFitting.SingleTyre), new(2, true, TyreFitting.SingleTyre, SpacingMm: 1_350)])).ShouldBe(25_000);

    [Fact]
    public void the_sum_of_the_axle_limits_bounds_the_total() =>
        // 7 000 + 11 500 + 24 000, where the table alone would allow 43 000.
        Limit(new(
            TruckBody.Combination,
            [
                new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres),
                new(3, false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1_310),
            ])).ShouldBe(42_500);

    [Fact]
    public void a_tractor_may_weigh_what_is_registered() =>
        Limit(new(TruckBody.TractorOrLowSpeed, [new(1, true, TyreFitting.DualTyres)], RegisteredMassKg: 8_800)).ShouldBe(8_800);
}
