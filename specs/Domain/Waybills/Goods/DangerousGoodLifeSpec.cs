using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Specs.Waybills.Goods;

public sealed class DangerousGoodLifeSpec : DangerousGoodSpec
{
    private static readonly GoodsTerms Changed = Terms with { Note = "2026版" };

    [Fact]
    public void a_un_number_is_listed_with_what_the_list_says() =>
        Given().When(new ListDangerousGood(Methanol, Terms, "GB 12268-2012", new(2020, 1, 1))).ThenFacts(Listed);

    [Fact]
    public void listing_it_again_with_the_same_terms_changes_nothing() =>
        Given(Listed).When(new ListDangerousGood(Methanol, Terms, "GB 12268-2012", new(2020, 1, 1))).ThenNothing();

    [Fact]
    public void a_later_edition_is_added_and_the_earlier_stays()
    {
        var amended = new DangerousGoodAmended(Methanol, Changed, "新版", "修订", new(2026, 5, 1));
        Given(Listed).When(new AmendDangerousGood(Methanol, Changed, "新版", "修订", new(2026, 5, 1))).ThenFacts(amended);
        var table = DangerousGoodsTable.Empty.With(Listed).With(amended);
        table.Find(Methanol, new(2026, 4, 30))!.Note.ShouldBeNull();
        table.Find(Methanol, new(2026, 5, 1))!.Note.ShouldBe("2026版");
        table.VersionOf(Methanol, new(2026, 4, 30)).ShouldBe(new(2020, 1, 1));
    }

    [Fact]
    public void amending_to_what_it_is_changes_nothing() =>
        Given(Listed).When(new AmendDangerousGood(Methanol, Terms, "新版", "修订", new(2026, 5, 1))).ThenNothing();

    [Fact]
    public void a_struck_number_is_on_the_list_until_its_day_and_may_be_listed_again()
    {
        var struck = new DangerousGoodStruck(Methanol, "公告", "停用", new(2026, 5, 1));
        Given(Listed).When(new StrikeDangerousGood(Methanol, "公告", "停用", new(2026, 5, 1))).ThenFacts(struck);
        var table = DangerousGoodsTable.Empty.With(Listed).With(struck);
        table.Find(Methanol, new(2026, 4, 30)).ShouldNotBeNull();
        table.Find(Methanol, new(2026, 5, 1)).ShouldBeNull();
        Given(Listed, struck).When(new ListDangerousGood(Methanol, Terms, "GB 12268-2012", new(2026, 6, 1))).ThenAccepted();
    }

    [Fact]
    public void a_number_that_was_never_listed_is_not_on_the_table()
    {
        DangerousGoodsTable.Empty.Find(Methanol, GoodsExamples.Day).ShouldBeNull();
        DangerousGoodsTable.Empty.With(Listed).Find(Methanol, new(2019, 12, 31)).ShouldBeNull();
        DangerousGoodsTable.Empty.VersionOf(Methanol, GoodsExamples.Day).ShouldBeNull();
    }

    [Fact]
    public void terms_that_are_less_than_certain_somewhere_are_provisional()
    {
        Terms.IsProvisional.ShouldBeTrue();
        (Terms with { Rows = [.. Terms.Rows.Select(row => row with { Confidence = Confidence.Certain })] }).IsProvisional.ShouldBeFalse();
    }
}
