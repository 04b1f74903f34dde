using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class AxlesAgreeSpec
{
    private static Refusal? Check(TruckConfiguration truck, params int[] loads) => AxlesAgree.Check(truck, [.. loads], ContextOn(Day));

    [Fact]
    public void six_loads_belong_to_six_axles()
    {
        AxlesAgree.Check(SixAxles, SixLoads, ContextOn(Day)).ShouldBeNull();
        var refusal = AxlesAgree.Check(SixAxles, SixLoads.RemoveAt(0), ContextOn(Day)).ShouldNotBeNull();
        refusal.Details["loads"].ShouldBe("5");
        refusal.Details["axles"].ShouldBe("6");
    }

    [Fact]
    public void a_static_scale_weighs_the_total_alone() => Check(SixAxles).ShouldBeNull();

    [Fact]
    public void a_configuration_without_a_row_in_the_table_is_none() =>
        Check(new(TruckBody.Combination, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres, OnTrailer: true)]), 1, 2)
            .ShouldNotBeNull();

    [Fact]
    public void a_rigid_truck_has_no_axles_on_a_trailer() =>
        Check(SixAxles with { Body = TruckBody.Rigid }).ShouldNotBeNull();

    [Fact]
    public void a_group_has_one_to_three_axles()
    {
        Check(new(TruckBody.Rigid, [new(4, true, TyreFitting.DualTyres)])).ShouldNotBeNull();
        Check(new(TruckBody.Rigid, [])).ShouldNotBeNull();
    }

    [Fact]
    public void a_tractor_needs_its_registered_mass() =>
        Check(new(TruckBody.TractorOrLowSpeed, [new(1, true, TyreFitting.DualTyres)])).ShouldNotBeNull();
}
