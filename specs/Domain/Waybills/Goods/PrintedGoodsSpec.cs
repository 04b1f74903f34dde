using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Specs.Waybills.Goods;

public sealed class PrintedGoodsSpec
{
    [Fact]
    public void the_example_of_the_rulebook_is_printed_as_it_stands_there() =>
        PrintedGoods.Of(GoodsExamples.Line("UN1230", PackageKind.Tank) with { Quantity = 30, Unit = QuantityUnit.Tonne, MassKg = 30_000 })
            .ShouldBe("UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t");

    [Fact]
    public void goods_without_packing_group_have_a_dash() =>
        PrintedGoods.Of(GoodsExamples.Line("UN1017", PackageKind.Cylinder, 50)).ShouldBe("UN1017, 氯, 2.3 (5.1, 8), -, 气瓶, 50 kg");

    [Fact]
    public void a_volume_is_followed_by_its_mass_and_a_relief_by_its_word() =>
        PrintedGoods.Of(GoodsExamples.Line("UN1090", PackageKind.Box) with
        {
            Quantity = 1.5m, Unit = QuantityUnit.Litre, MassKg = 2, PackageSpec = "4G", Regime = GoodsRegime.Excepted, IsWaste = true,
        }).ShouldBe("UN1090, 丙酮, 3, II, 箱 4G, 1.5 L (2 kg), 例外数量, 危险废物");

    [Fact]
    public void a_quantity_is_printed_without_idle_noughts() =>
        PrintedGoods.Of(GoodsExamples.Line("UN1090") with { Quantity = 12.500m, Unit = QuantityUnit.Tonne, MassKg = 12_500 })
            .ShouldEndWith("12.5 t");
}
