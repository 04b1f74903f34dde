using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ProperShippingNameSpec
{
    [Theory]
    [InlineData("UN1203", "车用汽油或汽油")]
    [InlineData("UN1203", "汽油")]
    [InlineData("UN1203", "Gasoline")]
    [InlineData("UN1075", "石油气,液化的")]
    [InlineData("UN1170", "乙醇（酒精）或乙醇溶液（酒精溶液）")]
    [InlineData("UN3082", "对环境有害的物质，液态的，未另作规定的（氯化锌溶液）")]
    public void the_name_of_the_list_or_another_that_it_knows_is_right(string un, string name) => Check(un, name).ShouldBeNull();

    [Theory]
    [InlineData("UN1203", "柴油")]
    [InlineData("UN1230", "甲醇溶剂")]
    [InlineData("UN1230", "（甲醇）")]
    public void another_name_is_wrong(string un, string name) => Check(un, name)!.Rule.ShouldBe(ProperShippingName.Id);

    [Fact]
    public void waste_has_the_word_for_it_before_its_name()
    {
        var waste = GoodsExamples.Line("UN1230") with { ProperName = "废甲醇" };
        ProperShippingName.Check(waste, GoodsExamples.Table, GoodsExamples.Day).ShouldNotBeNull();
        ProperShippingName.Check(waste with { IsWaste = true }, GoodsExamples.Table, GoodsExamples.Day).ShouldBeNull();
        ProperShippingName.Check(waste with { IsWaste = true, ProperName = "WASTE METHANOL" }, GoodsExamples.Table, GoodsExamples.Day).ShouldBeNull();
    }

    private static Refusal? Check(string un, string name) =>
        ProperShippingName.Check(GoodsExamples.Line(un) with { ProperName = name }, GoodsExamples.Table, GoodsExamples.Day);
}
