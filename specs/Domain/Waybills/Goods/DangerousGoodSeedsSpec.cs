using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods;

/// <summary><c>seeds/dangerous-goods.json</c>: the goods of waybills §7 and the matrix of §8.</summary>
public sealed class DangerousGoodSeedsSpec : DangerousGoodSpec
{
    public static TheoryData<string> Numbers => [.. GoodsExamples.Listed.Select(act => act.Number.ToString())];

    [Fact]
    public void every_seed_good_is_accepted_once()
    {
        GoodsExamples.Listed.Length.ShouldBe(31);
        GoodsExamples.Listed.Select(act => act.Number).Distinct().Count().ShouldBe(31);
        foreach (var act in GoodsExamples.Listed) Given().When(act).ThenAccepted();
    }

    [Fact]
    public void the_matrix_of_the_rulebook_is_accepted() =>
        PairsOfMatrix.Check(GoodsExamples.Matrix.Pairs).ShouldBeNull();

    [Theory]
    [InlineData("1203", "汽油", "3, II")]
    [InlineData("1202", "柴油", "3, III")]
    [InlineData("1075", "液化石油气", "2.1, -")]
    [InlineData("1972", "LNG", "2.1, -")]
    [InlineData("1971", "CNG", "2.1, -")]
    [InlineData("1017", "氯", "2.3 (5.1, 8), -")]
    [InlineData("1005", "氨", "2.3 (8), -")]
    [InlineData("1073", "液氧", "2.2 (5.1), -")]
    [InlineData("1977", "液氮", "2.2, -")]
    [InlineData("1001", "乙炔", "2.1, -")]
    [InlineData("1230", "甲醇", "3 (6.1), II")]
    [InlineData("1170", "乙醇", "3, II/III")]
    [InlineData("1090", "丙酮", "3, II")]
    [InlineData("1114", "苯", "3, II")]
    [InlineData("1294", "甲苯", "3, II")]
    [InlineData("1307", "二甲苯", "3, II/III")]
    [InlineData("1830", "硫酸", "8, II")]
    [InlineData("1789", "盐酸", "8, II/III")]
    [InlineData("1824", "氢氧化钠溶液", "8, II/III")]
    [InlineData("1791", "次氯酸盐溶液", "8, II/III")]
    [InlineData("2014", "过氧化氢", "5.1 (8), II")]
    [InlineData("1942", "硝酸铵", "5.1, III")]
    [InlineData("1689", "氰化钠", "6.1, I")]
    [InlineData("2312", "苯酚，熔融的", "6.1, II")]
    [InlineData("1402", "碳化钙", "4.3, I/II")]
    [InlineData("1350", "硫", "4.1, III")]
    [InlineData("0336", "烟花", "1.4G, -")]
    [InlineData("2794", "蓄电池，湿的，装有酸液", "8, -")]
    [InlineData("3480", "锂离子电池", "9, -")]
    [InlineData("3082", "对环境有害的物质，液态的，未另作规定的", "9, III")]
    [InlineData("3257", "高温液体，未另作规定的", "9, III")]
    public void every_good_of_the_rulebook_has_its_name_class_and_packing_groups(string un, string name, string classes)
    {
        var terms = GoodsExamples.Table.Find(UnNumber.Parse(un), GoodsExamples.Day).ShouldNotBeNull();
        terms.IsCalled(name).ShouldBeTrue();
        PrintedGoods.ClassesOf(terms).ShouldBe(classes);
        terms.Confidence.ShouldBe(Confidence.Certain);
    }

    [Theory, MemberData(nameof(Numbers))]
    public void conditions_of_carriage_are_likely_and_say_where_they_are_read(string un) =>
        GoodsExamples.Table.Find(UnNumber.Parse(un), GoodsExamples.Day)!.Rows
            .ShouldAllBe(row => row.Confidence == Confidence.Likely && row.Source.Length > 0);

    [Theory, MemberData(nameof(Numbers))]
    public void every_seed_good_may_travel_by_itself_as_the_list_has_it(string un)
    {
        foreach (var row in GoodsExamples.Table.Find(UnNumber.Parse(un), GoodsExamples.Day)!.Rows)
            GoodsRules.Of(
                new(
                    new([GoodsExamples.Line(un, PackageKind.Box, group: row.PackingGroup)]),
                    // Explosives take a vehicle of their class; packages of other goods any.
                    GoodsExamples.Vehicle with { Class = un == "UN0336" ? DangerousGoodsVehicleClass.ExII : null }, null,
                    new("通1", "广州至深圳，00:00-06:00"), []),
                GoodsExamples.Table, Figures.Defaults, GoodsExamples.Day).ShouldBeEmpty();
    }
}
