using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ExceptedQuantitySpec
{
    private static readonly GoodsLine Acetone = GoodsExamples.Line("UN1090", PackageKind.Box, 20) with
    {
        Regime = GoodsRegime.Excepted, Small = new(30, 500, 5, "声明1", "试1"),
    };

    [Fact]
    public void thirty_millilitres_of_acetone_and_half_a_litre_a_package_are_excepted() => Check(Acetone).ShouldBeNull();

    [Fact]
    public void more_than_the_code_allows_is_not()
    {
        var details = Check(Acetone with { Small = Acetone.Small! with { InnerAmount = 31 } })!.Details;
        (details["code"], details["inner"], details["package"]).ShouldBe(("E2", "30", "500"));
        Check(Acetone with { Small = Acetone.Small! with { PackageAmount = 501 } })!.Rule.ShouldBe(ExceptedQuantity.Id);
        Check(Acetone with { Small = Acetone.Small! with { PackageAmount = 29 } }).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("UN1202", PackingGroup.III, 30, 1_000, true)]
    [InlineData("UN1689", PackingGroup.I, 1, 300, true)]
    [InlineData("UN1689", PackingGroup.I, 2, 300, false)]
    [InlineData("UN1402", PackingGroup.I, 1, 1, false)]
    public void every_code_has_its_own_amounts(string un, PackingGroup group, int inner, int package, bool excepted)
    {
        var line = GoodsExamples.Line(un, PackageKind.Box, 1, group) with
        {
            Regime = GoodsRegime.Excepted, Small = new(inner, package, 5, "声明1", "试1"),
        };
        (Check(line) is null).ShouldBe(excepted);
    }

    [Theory]
    [InlineData(ExceptedCode.E0, 0, 0)]
    [InlineData(ExceptedCode.E1, 30, 1_000)]
    [InlineData(ExceptedCode.E2, 30, 500)]
    [InlineData(ExceptedCode.E3, 30, 300)]
    [InlineData(ExceptedCode.E4, 1, 500)]
    [InlineData(ExceptedCode.E5, 1, 300)]
    public void the_amounts_are_figures_that_officers_can_change(ExceptedCode code, int inner, int package) =>
        GoodsFigures.LargestExcepted(code, Figures.Defaults, GoodsExamples.Day).ShouldBe((inner, package));

    [Fact]
    public void a_tank_is_no_package() => Check(Acetone with { Package = PackageKind.Tank }).ShouldNotBeNull();

    private static Refusal? Check(GoodsLine line) => ExceptedQuantity.Check(line, GoodsExamples.Table, Figures.Defaults, GoodsExamples.Day);
}
