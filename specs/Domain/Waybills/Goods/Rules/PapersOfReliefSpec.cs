using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class PapersOfReliefSpec
{
    private static readonly GoodsLine Limited = GoodsExamples.Line("UN1090", PackageKind.Box, 20) with
    {
        Regime = GoodsRegime.Limited, Small = new(1_000, 20_000, 30, "声明1", "试1"),
    };

    [Fact]
    public void a_relief_rests_on_a_declaration_and_a_test_report()
    {
        PapersOfRelief.Check(Limited).ShouldBeNull();
        PapersOfRelief.Check(Limited with { Small = Limited.Small! with { DeclarationNumber = "" } })!.Rule.ShouldBe(PapersOfRelief.Id);
        PapersOfRelief.Check(Limited with { Small = Limited.Small! with { TestReportNumber = " " } }).ShouldNotBeNull();
        PapersOfRelief.Check(Limited with { Regime = GoodsRegime.Excepted, Small = null }).ShouldNotBeNull();
    }

    [Fact]
    public void the_full_regime_needs_neither() =>
        PapersOfRelief.Check(Limited with { Regime = GoodsRegime.Full, Small = null }).ShouldBeNull();
}
