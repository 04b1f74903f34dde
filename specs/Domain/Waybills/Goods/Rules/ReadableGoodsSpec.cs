using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ReadableGoodsSpec
{
    [Fact]
    public void a_refusal_repeats_only_the_beginning_of_what_was_typed()
    {
        var refusal = ReadableGoods.Refuse(new string('甲', 100), "格式 form");
        (refusal.Rule, refusal.Details["text"].Length, refusal.Details["part"]).ShouldBe((ReadableGoods.Id, 80, "格式 form"));
    }

    [Fact]
    public void what_can_be_read_is_not_refused() =>
        TypedGoods.Read("UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t", GoodsExamples.Table, GoodsExamples.Day).Refusal.ShouldBeNull();
}
