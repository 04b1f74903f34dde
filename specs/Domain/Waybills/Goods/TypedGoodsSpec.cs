using FsCheck.Xunit;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods;

public sealed class TypedGoodsSpec
{
    private static readonly string?[] Specs = [null, "200 L", "1A1", "1.5 m"];

    [Property]
    public void what_is_printed_is_read_back_as_the_same_line(byte good, byte row, byte package, byte spec, byte unit, ushort quantity, byte regime, bool waste)
    {
        var (number, terms) = (GoodsExamples.Listed[good % 31].Number, GoodsExamples.Listed[good % 31].Terms);
        var measured = (QuantityUnit)(unit % 7);
        var amount = (1 + quantity) / 8m;
        var line = new GoodsLine(
            number, terms.Zh, terms.Class, terms.Subsidiary, terms.Rows[row % terms.Rows.Length].PackingGroup, (PackageKind)(package % 11),
            measured is QuantityUnit.Tonne ? amount / 100 : amount, measured, 77, (GoodsRegime)(regime % 3), Specs[spec % 4], IsWaste: waste);
        line = line with { Quantity = decimal.Round(line.Quantity, 3) };
        line = line with { MassKg = (int)(GoodsWords.KilogramsOf(line.Quantity, measured) ?? 77) };
        if (line.Quantity == 0) return;
        var read = Read(PrintedGoods.Of(line));
        read.Refusal.ShouldBeNull(PrintedGoods.Of(line));
        read.Line.ShouldBe(line, PrintedGoods.Of(line));
    }

    [Theory]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t")]
    [InlineData("un1230，甲醇，3（6.1），Ⅱ，罐体，30吨")]
    [InlineData(" 1230 , 甲醇 , 3(6.1) , ii , 罐体 , 30t ")]
    [InlineData("1230 甲醇 罐体 30t")]
    [InlineData("UN1230, 罐体, 30000 kg")]
    public void methanol_in_a_tank_is_read_however_it_is_typed(string text)
    {
        var line = Read(text).Line.ShouldNotBeNull();
        (line.Number, line.ProperName, line.Class, line.PackingGroup, line.Package, line.MassKg).ShouldBe(
            (UnNumber.Parse("1230"), "甲醇", HazardClass.Parse("3"), PackingGroup.II, PackageKind.Tank, 30_000));
        line.Subsidiary.ShouldBe([HazardClass.Parse("6.1")]);
    }

    [Theory]
    [InlineData("", "form")]
    [InlineData("甲醇 30 t", "form")]
    [InlineData("UN0999, 甲醇, 3, II, 罐体, 30 t", "UN number")]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 罐体, 30 bu", "unit")]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 桶, 200 L", "mass")]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 桶, 0 kg", "mass")]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 桶, 1001 t", "mass")]
    [InlineData("UN1230, 甲醇, 3.7, II, 罐体, 30 t", "class")]
    [InlineData("UN1230, 甲醇, 3 (6.7), II, 罐体, 30 t", "class")]
    [InlineData("UN1230, 甲醇, 3 (6.1), II, 麻袋, 30 t", "package")]
    [InlineData("1170 乙醇 罐体 30t", "packing group")]
    [InlineData("9999 某物 罐体 30t", "packing group")]
    public void what_is_missing_or_wrong_is_named(string text, string part)
    {
        var read = Read(text);
        read.Line.ShouldBeNull();
        read.Refusal!.Rule.ShouldBe(ReadableGoods.Id);
        read.Refusal.Details["part"].ShouldContain(part);
    }

    [Fact]
    public void a_text_without_end_is_not_read() => Read(new string('1', 100_000)).Refusal!.Rule.ShouldBe(ReadableGoods.Id);

    [Fact]
    public void what_is_read_is_judged_by_the_rules_like_any_other_line() =>
        ClassAsInTable.Check(Read("UN1230, 甲醇, 3, II, 罐体, 30 t").Line!, GoodsExamples.Table, GoodsExamples.Day)!.Rule.ShouldBe(ClassAsInTable.Id);

    private static ReadGoods Read(string text) => TypedGoods.Read(text, GoodsExamples.Table, GoodsExamples.Day);
}
