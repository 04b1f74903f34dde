using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Tanks.Rules;

public sealed class TankForGoodsSpec
{
    [Fact]
    public void goods_in_a_tank_take_a_tank_on_the_waybill() =>
        TankForGoods.Check(new([GoodsExamples.Line("UN1230"), GoodsExamples.Line("UN1203", PackageKind.Tank)]), GoodsExamples.Vehicle, null)!.Details["goods"].ShouldBe("UN1203");

    [Fact]
    public void goods_in_packages_do_not() => TankForGoods.Check(new([GoodsExamples.Line("UN1230")]), GoodsExamples.Vehicle, null).ShouldBeNull();

    [Fact]
    public void a_tank_that_is_named_suffices_here() =>
        TankForGoods.Check(new([GoodsExamples.Line("UN1203", PackageKind.Tank)]), GoodsExamples.Vehicle, GoodsExamples.Tank()).ShouldBeNull();

    [Fact]
    public void goods_of_a_tank_vehicle_do_not_pass_for_drums() =>
        TankForGoods.Check(
            new([GoodsExamples.Line("UN1203")]), GoodsExamples.Vehicle with { Body = GoodsVehicleBody.Tanker }, GoodsExamples.Tank("UN1202"))!
            .Rule.ShouldBe(TankForGoods.Id);
}
