using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class LimitedQuantitySpec
{
    private static readonly GoodsLine Acetone = GoodsExamples.Line("UN1090", PackageKind.Box, 20) with
    {
        Regime = GoodsRegime.Limited, Small = new(1_000, 20_000, 30, "声明1", "试1"),
    };

    [Fact]
    public void a_litre_of_acetone_in_each_inner_packaging_is_limited() => Check(Acetone).ShouldBeNull();

    [Fact]
    public void more_in_an_inner_packaging_or_a_heavier_package_is_not()
    {
        var details = Check(Acetone with { Small = Acetone.Small! with { InnerAmount = 1_001 } })!.Details;
        (details["amount"], details["gross"]).ShouldBe(("1000", "30"));
        Check(Acetone with { Small = Acetone.Small! with { GrossKg = 31 } })!.Rule.ShouldBe(LimitedQuantity.Id);
        Check(Acetone with { Small = Acetone.Small! with { InnerAmount = 0 } }).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(PackageKind.Tank)]
    [InlineData(PackageKind.Bulk)]
    [InlineData(PackageKind.IntermediateBulkContainer)]
    [InlineData(PackageKind.Unpackaged)]
    public void limited_quantities_are_in_packages(PackageKind package) => Check(Acetone with { Package = package }).ShouldNotBeNull();

    [Fact]
    public void packages_that_nobody_described_are_not() => Check(Acetone with { Small = null }).ShouldNotBeNull();

    [Fact]
    public void goods_that_the_list_relieves_of_nothing_are_never_limited() =>
        Check(GoodsExamples.Line("UN1017", PackageKind.Cylinder) with { Regime = GoodsRegime.Limited, Small = new(1, 1, 1, "声明1", "试1") })
            .ShouldNotBeNull();

    [Fact]
    public void the_amount_is_that_of_the_packing_group()
    {
        var ethanol = Acetone with { Number = UnNumber.Parse("UN1170"), Small = Acetone.Small! with { InnerAmount = 5_000 } };
        Check(ethanol with { PackingGroup = PackingGroup.III }).ShouldBeNull();
        Check(ethanol with { PackingGroup = PackingGroup.II }).ShouldNotBeNull();
    }

    [Fact]
    public void other_regimes_are_judged_by_other_rules() => Check(Acetone with { Regime = GoodsRegime.Full, Small = null }).ShouldBeNull();

    private static Refusal? Check(GoodsLine line) => LimitedQuantity.Check(line, GoodsExamples.Table, Figures.Defaults, GoodsExamples.Day);
}
