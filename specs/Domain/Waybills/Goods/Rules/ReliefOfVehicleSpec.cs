using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ReliefOfVehicleSpec
{
    private static readonly GoodsLine Limited = GoodsExamples.Line("UN1090", PackageKind.Box, 8_000) with
    {
        Regime = GoodsRegime.Limited, Small = new(1_000, 30_000, 30, "声明1", "试1"),
    };

    private static readonly GoodsLine Excepted = GoodsExamples.Line("UN1090", PackageKind.Box, 500) with
    {
        Regime = GoodsRegime.Excepted, Small = new(30, 500, 1, "声明1", "试1"),
    };

    [Fact]
    public void eight_tonnes_of_limited_quantities_with_their_packages_are_the_most()
    {
        // 7 980 g of content a package of 8 kg: a thousand packages weigh 8 000 kg.
        Check(Limited with { MassKg = 7_980, Small = Limited.Small! with { PackageAmount = 7_980, GrossKg = 8 } }).ShouldBeNull();
        Check(Limited with { MassKg = 7_981, Small = Limited.Small! with { PackageAmount = 7_980, GrossKg = 8 } })!.Details["limited"].ShouldBe("8008");
        Check(Limited with { MassKg = 8_001, Small = null })!.Rule.ShouldBe(ReliefOfVehicle.Id);
    }

    [Fact]
    public void the_lines_of_a_vehicle_count_together() => Check(Limited with { MassKg = 4_001 }, Limited with { MassKg = 4_001 }).ShouldNotBeNull();

    [Fact]
    public void a_thousand_packages_of_excepted_quantities_are_the_most()
    {
        Check(Excepted).ShouldBeNull();
        Check(Excepted with { MassKg = 501 })!.Details["excepted"].ShouldBe("1002");
    }

    [Fact]
    public void goods_under_the_full_regime_are_not_counted() => Check(GoodsExamples.Line("UN1203", PackageKind.Tank, 30_000)).ShouldBeNull();

    private static Refusal? Check(params GoodsLine[] lines) => ReliefOfVehicle.Check(new([.. lines]), Figures.Defaults, GoodsExamples.Day);
}
