using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class GoodsInTableSpec
{
    private static readonly GoodsLine Unknown = GoodsExamples.Line("UN1230") with { Number = UnNumber.Parse("UN1234") };

    [Fact]
    public void goods_that_are_not_on_the_list_get_no_waybill() =>
        GoodsInTable.Check(Unknown, GoodsExamples.Table, GoodsExamples.Day)!.Details["goods"].ShouldBe("UN1234");

    [Fact]
    public void goods_of_the_list_do() =>
        GoodsInTable.Check(GoodsExamples.Line("UN1230"), GoodsExamples.Table, GoodsExamples.Day).ShouldBeNull();

    [Fact]
    public void the_list_of_the_day_counts() =>
        GoodsInTable.Check(GoodsExamples.Line("UN1230"), GoodsExamples.Table, new(2019, 12, 31))!.Rule.ShouldBe(GoodsInTable.Id);
}
