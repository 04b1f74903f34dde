using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class TunnelsOfRouteSpec
{
    private static readonly GoodsLine Petrol = GoodsExamples.Line("UN1203", PackageKind.Tank, 30_000);

    [Fact]
    public void petrol_in_a_tank_passes_tunnels_of_A_to_C_and_no_stricter_one()
    {
        Check(Petrol, TunnelCategory.A, TunnelCategory.C).ShouldBeNull();
        var refusal = Check(Petrol, TunnelCategory.A, TunnelCategory.D).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["code"], refusal.Details["tunnel"]).ShouldBe((TunnelsOfRoute.Id, "D/E", "D"));
    }

    [Fact]
    public void in_drums_it_passes_those_of_D_too() => Check(Petrol with { Package = PackageKind.Drum }, TunnelCategory.D).ShouldBeNull();

    [Fact]
    public void goods_without_a_code_of_restriction_pass_every_tunnel() =>
        Check(GoodsExamples.Line("UN3082", PackageKind.Tank), TunnelCategory.E).ShouldBeNull();

    [Fact]
    public void a_route_without_tunnels_closes_nothing() => Check(Petrol).ShouldBeNull();

    [Fact]
    public void limited_and_excepted_quantities_pass() =>
        Check(Petrol with { Package = PackageKind.Box, Regime = GoodsRegime.Limited }, TunnelCategory.E).ShouldBeNull();

    private static Refusal? Check(GoodsLine line, params ImmutableArray<TunnelCategory> tunnels) =>
        TunnelsOfRoute.Check(line, tunnels, GoodsExamples.Table, GoodsExamples.Day);
}
