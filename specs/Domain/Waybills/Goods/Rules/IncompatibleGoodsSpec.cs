using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class IncompatibleGoodsSpec
{
    [Theory]
    [InlineData("UN0336", "UN1203", "explosive-other")]
    [InlineData("UN1203", "UN1942", "flammable-oxidiser")]
    [InlineData("UN1203", "UN1073", "flammable-oxidiser")]
    [InlineData("UN1402", "UN1789", "water-reactive-aqueous")]
    [InlineData("UN1830", "UN1824", "acid-alkali")]
    [InlineData("UN1789", "UN1689", "acid-cyanide")]
    [InlineData("UN1942", "UN1350", "oxidiser-class-4")]
    [InlineData("UN2014", "UN1350", "oxidiser-class-4")]
    [InlineData("UN2014", "UN1402", "water-reactive-aqueous")]
    [InlineData("UN1942", "UN1830", "oxidiser-acid")]
    public void what_the_matrix_forbids_together_does_not_go_together(string one, string other, string pair)
    {
        Check(GoodsExamples.Load(one, other))!.Details["pair"].ShouldBe(pair);
        Check(GoodsExamples.Load(other, one))!.Details["pair"].ShouldBe(pair);
    }

    [Theory]
    [InlineData("UN1203", "UN1202")]
    [InlineData("UN1203", "UN1350")]
    [InlineData("UN1830", "UN1789")]
    [InlineData("UN1824", "UN1689")]
    [InlineData("UN1402", "UN1090")]
    [InlineData("UN3480", "UN2794")]
    public void other_goods_do(string one, string other) => Check(GoodsExamples.Load(one, other)).ShouldBeNull();

    [Theory]
    [InlineData("UN1017", true)]
    [InlineData("UN1689", true)]
    [InlineData("UN1230", true)]
    [InlineData("UN1203", false)]
    [InlineData("UN3082", false)]
    public void toxic_gases_and_toxic_goods_of_packing_groups_I_and_II_do_not_go_with_food(string un, bool refused) =>
        (Check(GoodsExamples.Load(un) with { FoodOrFeed = true }) is not null).ShouldBe(refused);

    [Fact]
    public void explosives_of_1_4S_go_with_other_goods_and_with_explosives()
    {
        var squib = UnNumber.Parse("UN0454");
        var safe = GoodsExamples.Terms("点火器", "1.4S", null);
        var table = GoodsExamples.Table.With(new DangerousGoodListed(squib, safe, "例", new(2026, 1, 1)));
        var line = GoodsExamples.LineOf(squib, safe);
        IncompatibleGoods.Check(new([line, GoodsExamples.Line("UN1203")]), table, GoodsExamples.Day).ShouldBeNull();
        IncompatibleGoods.Check(new([line, GoodsExamples.Line("UN0336")]), table, GoodsExamples.Day).ShouldBeNull();
    }

    [Fact]
    public void self_reactive_goods_and_peroxides_do_not_go_with_others_that_need_temperature_control()
    {
        var (reactive, peroxide, cooled) = (UnNumber.Parse("UN3231"), UnNumber.Parse("UN3101"), UnNumber.Parse("UN3111"));
        var (first, second, third) = (
            GoodsExamples.Terms("自反应物质", "4.1", null, GoodsTrait.SelfReactive), GoodsExamples.Terms("有机过氧化物", "5.2", null),
            GoodsExamples.Terms("控温有机过氧化物", "5.2", null, GoodsTrait.TemperatureControlled));
        var table = GoodsExamples.Table.With(new DangerousGoodListed(reactive, first, "例", new(2026, 1, 1)))
            .With(new DangerousGoodListed(peroxide, second, "例", new(2026, 1, 1))).With(new DangerousGoodListed(cooled, third, "例", new(2026, 1, 1)));
        Pair(GoodsExamples.LineOf(reactive, first), GoodsExamples.LineOf(cooled, third)).ShouldBe("self-reactive-controlled");
        Pair(GoodsExamples.LineOf(cooled, third), GoodsExamples.LineOf(peroxide, second)).ShouldBe("peroxide-controlled");
        Pair(GoodsExamples.LineOf(reactive, first), GoodsExamples.LineOf(peroxide, second)).ShouldBeNull();

        string? Pair(GoodsLine one, GoodsLine other) =>
            IncompatibleGoods.Check(new([one, other]), table, GoodsExamples.Day)?.Details["pair"];
    }

    [Fact]
    public void goods_that_only_ask_for_separation_are_not_refused()
    {
        var apart = GoodsExamples.Matrix.Pairs.Select(pair => pair with { Severity = MixingSeverity.Separated });
        var table = GoodsExamples.Table.With(new SegregationPublished([.. apart], "例", "例", new(2026, 1, 1)));
        IncompatibleGoods.Check(GoodsExamples.Load("UN1203", "UN1942"), table, GoodsExamples.Day).ShouldBeNull();
    }

    private static Refusal? Check(GoodsLoad load) => IncompatibleGoods.Check(load, GoodsExamples.Table, GoodsExamples.Day);
}
