using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ProhibitedGoodsSpec
{
    [Fact]
    public void goods_that_the_law_prohibits_are_carried_by_nobody() =>
        ProhibitedGoods.Check(
            GoodsExamples.Line("UN1230"), GoodsExamples.With("UN1230", terms => terms with { Prohibited = true }), GoodsExamples.Day)!.Rule
            .ShouldBe(ProhibitedGoods.Id);

    [Fact]
    public void others_are() => ProhibitedGoods.Check(GoodsExamples.Line("UN1230"), GoodsExamples.Table, GoodsExamples.Day).ShouldBeNull();
}
