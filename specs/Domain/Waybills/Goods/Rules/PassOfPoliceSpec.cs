using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class PassOfPoliceSpec
{
    private static readonly GoodsPapers Whole = new("剧毒通〔2026〕1号", "广深高速，00:00至06:00");

    [Theory]
    [InlineData("UN1689")]
    [InlineData("UN1017")]
    [InlineData("UN0336")]
    public void toxic_chemicals_explosives_and_fireworks_take_pass_and_route(string un)
    {
        Check(GoodsExamples.Line(un), Whole).ShouldBeNull();
        Check(GoodsExamples.Line(un), Whole with { PassNumber = null })!.Rule.ShouldBe(PassOfPolice.Id);
        Check(GoodsExamples.Line(un), Whole with { PoliceRoute = " " }).ShouldNotBeNull();
    }

    [Fact]
    public void radioactives_take_them_too() =>
        Check(GoodsExamples.Line("UN1230") with { Class = HazardClass.Parse("7") }, new()).ShouldNotBeNull();

    [Fact]
    public void toxic_goods_that_are_no_toxic_chemicals_do_not() => Check(GoodsExamples.Line("UN2312"), new()).ShouldBeNull();

    private static Refusal? Check(GoodsLine line, GoodsPapers papers) =>
        PassOfPolice.Check(line, papers, GoodsExamples.Table, GoodsExamples.Day);
}
