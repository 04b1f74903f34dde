using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class SoundReadingsSpec
{
    private static bool Sound(int grossKg, ImmutableArray<int> loads, TruckConfiguration? truck = null) =>
        SoundReadings.Check(truck ?? SixAxles, loads, grossKg, ContextOn(Day)) is null;

    [Theory]
    [InlineData(0, false)]
    [InlineData(-50_000, false)]
    [InlineData(1, true)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    [InlineData(int.MaxValue, false)]
    public void a_truck_weighs_something_and_no_mountain(int grossKg, bool sound) => Sound(grossKg, []).ShouldBe(sound);

    [Fact]
    public void no_axle_carries_nothing_or_less() =>
        (Sound(49_000, SixLoads.SetItem(0, 0)), Sound(49_000, SixLoads.SetItem(0, -7_000))).ShouldBe((false, false));

    [Theory]
    [InlineData(49_000, true)]
    [InlineData(46_667, true)]
    [InlineData(46_666, false)]
    [InlineData(51_578, true)]
    [InlineData(51_580, false)]
    public void the_loads_make_up_the_total_within_five_percent(int grossKg, bool sound) => Sound(grossKg, SixLoads).ShouldBe(sound);

    [Fact]
    public void a_registered_mass_or_a_spacing_of_nothing_is_none()
    {
        Sound(8_000, [], new(TruckBody.TractorOrLowSpeed, [new(1, true, TyreFitting.DualTyres)], RegisteredMassKg: 0)).ShouldBeFalse();
        Sound(8_000, [], new(TruckBody.Rigid, [new(2, true, TyreFitting.DualTyres, SpacingMm: -1)])).ShouldBeFalse();
    }

    [Fact]
    public void an_officer_may_adopt_another_tolerance() =>
        SoundReadings.Check(SixAxles, SixLoads, 46_666, ContextOn(Day) with { Figures = Adopting(OverloadFigures.ToleranceOfAxleSum, "60") }).ShouldBeNull();
}
