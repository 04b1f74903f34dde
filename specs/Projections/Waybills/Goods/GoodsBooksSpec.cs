using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Projections.Waybills.Goods;

namespace Regulatory.Projections.Specs.Waybills.Goods;

/// <summary>The list of dangerous goods and the matrix of mixed loading, as everybody may read them.</summary>
public sealed class GoodsBooksSpec
{
    private const string Key = "UN1230";

    private static readonly UnNumber Methanol = UnNumber.Parse(Key);

    private static readonly GoodsTerms Terms = new(
        "甲醇", "METHANOL", HazardClass.Parse("3"), [HazardClass.Parse("6.1")],
        [new(PackingGroup.II, TunnelCode.Parse("D/E"), DangerousGoodsVehicleClass.Fl, 1_000, ExceptedCode.E2, Confidence.Likely, "ADR")],
        [], [], Confidence.Certain);

    private static readonly DangerousGoodListed Listed = new(Methanol, Terms, "GB 12268-2012", new(2020, 1, 1));

    [Fact]
    public void a_listed_good_shows_what_it_is_and_that_some_of_it_is_not_certain()
    {
        var row = new Folded<DangerousGoodRegister>().Given(Key, Listed).Row(Key).ShouldNotBeNull();
        (row.Zh, row.Class, row.Confidence, row.Provisional, row.InForceFrom, row.StruckFrom, row.Version)
            .ShouldBe(("甲醇", HazardClass.Parse("3"), Confidence.Certain, true, new(2020, 1, 1), null, 1));
        row.Rows.ShouldHaveSingleItem().Tunnel.ShouldBe(TunnelCode.Parse("D/E"));
    }

    [Fact]
    public void an_edition_shows_its_reason_and_a_struck_good_its_last_day()
    {
        var rows = new Folded<DangerousGoodRegister>().Given(
            Key, Listed, new DangerousGoodAmended(Methanol, Terms with { Note = "改" }, "新版", "修订", new(2026, 5, 1)));
        var amended = rows.Row(Key).ShouldNotBeNull();
        (amended.Note, amended.Reference, amended.Reason, amended.InForceFrom).ShouldBe(("改", "新版", "修订", new(2026, 5, 1)));
        var struck = rows.When(Key, new DangerousGoodStruck(Methanol, "公告", "停用", new(2026, 6, 1))).Row(Key).ShouldNotBeNull();
        (struck.StruckFrom, struck.Reason, struck.Version).ShouldBe((new(2026, 6, 1), "停用", 3));
    }

    [Fact]
    public void the_matrix_shows_its_latest_edition_whole()
    {
        IncompatiblePair pair = new(
            "flammable-oxidiser", "第3类与5.1项", "Class 3 with 5.1", new("3"), new("5.1"), MixingSeverity.Forbidden, Confidence.Likely, "JT/T 617.6");
        var row = new Folded<MixedLoadingMatrix>().Given(
            "road", new SegregationPublished([pair], "JT/T 617.6-2018", "初次公布", new(2020, 1, 1)),
            new SegregationPublished([pair, pair with { Code = "next" }], "新版", "修订", new(2026, 5, 1))).Row("road").ShouldNotBeNull();
        row.Pairs.Select(each => each.Code).ShouldBe(["flammable-oxidiser", "next"]);
        (row.Reference, row.InForceFrom, row.Version).ShouldBe(("新版", new(2026, 5, 1), 2));
    }
}
