using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class VehicleClassForGoodsSpec
{
    [Theory]
    [InlineData("UN1203", PackageKind.Tank, DangerousGoodsVehicleClass.Fl, true)]
    [InlineData("UN1203", PackageKind.Tank, DangerousGoodsVehicleClass.At, false)]
    [InlineData("UN1203", PackageKind.Drum, DangerousGoodsVehicleClass.At, true)]
    [InlineData("UN1830", PackageKind.Tank, DangerousGoodsVehicleClass.At, true)]
    [InlineData("UN1830", PackageKind.Tank, DangerousGoodsVehicleClass.Fl, true)]
    [InlineData("UN1830", PackageKind.Tank, DangerousGoodsVehicleClass.Ox, false)]
    [InlineData("UN0336", PackageKind.Box, DangerousGoodsVehicleClass.ExII, true)]
    [InlineData("UN0336", PackageKind.Box, DangerousGoodsVehicleClass.ExIII, true)]
    [InlineData("UN0336", PackageKind.Box, DangerousGoodsVehicleClass.Fl, false)]
    [InlineData("UN1203", PackageKind.Tank, null, true)]
    [InlineData("UN0336", PackageKind.Box, null, false)]
    public void goods_take_a_vehicle_of_their_class(string un, PackageKind package, DangerousGoodsVehicleClass? vehicle, bool suits) =>
        (Check(un, package, vehicle) is null).ShouldBe(suits);

    [Fact]
    public void the_refusal_writes_the_classes_as_the_standard_does()
    {
        var refusal = Check("UN0336", PackageKind.Box, DangerousGoodsVehicleClass.At).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["needed"], refusal.Details["found"]).ShouldBe((VehicleClassForGoods.Id, "EX/II", "AT"));
    }

    private static Refusal? Check(string un, PackageKind package, DangerousGoodsVehicleClass? vehicle) => VehicleClassForGoods.Check(
        GoodsExamples.Line(un, package), GoodsExamples.Vehicle with { Class = vehicle }, GoodsExamples.Table, GoodsExamples.Day);
}
