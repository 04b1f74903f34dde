using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Credit.Scoring.ScoringExamples;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>Model C: X = 0.2·T̄ + 0.8·L̄ − ΣQ.</summary>
public sealed class ConstructionScoreSpec
{
    [Fact]
    public void bidding_is_the_mean_and_performance_is_weighted_by_contract_price()
    {
        // T = 100 and 90, mean 95; L = 100 at 300 m and 80 at 100 m, weighted 95; X = 0.2 × 95 + 0.8 × 95 = 95.
        var sheet = Of(
        [
            Bid(1, "S1"), Bid(2, "S2"), Entry(3, "bidding-misconduct", 10, section: "S2"),
            Contract(4, "S1", 300), Contract(5, "S2", 100), Entry(6, "performance-misconduct", 20, section: "S2"),
        ]);
        sheet.Total.ShouldBe(95);
        sheet.Parts.Select(part => (part.Item.Value, part.Points)).ShouldBe([("bidding", 19m), ("performance", 76m)]);
        sheet.Parts[1].Entries.ShouldBe([4, 5, 6]);
    }

    [Fact]
    public void where_only_one_kind_is_on_record_it_has_the_whole_weight()
    {
        Of([Bid(1, "S1"), Entry(2, "bidding-misconduct", 5, section: "S1")]).Total.ShouldBe(95);
        Of([Contract(1, "S1", 100), Entry(2, "performance-misconduct", 15, section: "S1")]).Total.ShouldBe(85);
    }

    [Fact]
    public void other_conduct_is_taken_from_the_whole() =>
        Of([Bid(1, "S1"), Entry(2, "other-misconduct", 3)]).Parts.Single(part => part.Item.Value == "other-misconduct").Points.ShouldBe(-3);

    [Fact]
    public void a_section_never_scores_less_than_nothing() =>
        Of([Bid(1, "S1"), Entry(2, "bidding-misconduct", 130, section: "S1")]).Total.ShouldBe(0);

    [Fact]
    public void without_a_section_there_is_nothing_to_evaluate() =>
        ConstructionScore.Of(CreditSeeds.Construction, CreditSeeds.Construction.Construction!, Basis([Entry(1, "other-misconduct", 3)])).ShouldBeNull();

    [Theory]
    [InlineData("100", CreditGrade.AA)]
    [InlineData("95", CreditGrade.AA)]
    [InlineData("94.99", CreditGrade.A)]
    [InlineData("85", CreditGrade.A)]
    [InlineData("84.99", CreditGrade.B)]
    [InlineData("75", CreditGrade.B)]
    [InlineData("74.99", CreditGrade.C)]
    [InlineData("60", CreditGrade.C)]
    [InlineData("59.99", CreditGrade.D)]
    public void the_grades_begin_at_95_85_75_and_60(string score, CreditGrade grade)
    {
        var lost = 100 - decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
        CreditEntry[] clean = [Contract(1, "S1", 400), Contract(2, "S2", 400), Contract(3, "S3", 201)];
        CreditEntry[] entries = lost == 0 ? clean : [.. clean, Entry(4, "other-misconduct", lost)];
        var sheet = Of(entries, CreditTrade.Works);
        (sheet.Total, sheet.Grade).ShouldBe((100 - lost, grade));
    }

    [Theory]
    [InlineData(CreditTrade.Works, CreditDomain.HighwayConstruction, 3, 1001, CreditGrade.AA)]
    [InlineData(CreditTrade.Works, CreditDomain.HighwayConstruction, 3, 1000, CreditGrade.A)]
    [InlineData(CreditTrade.Works, CreditDomain.HighwayConstruction, 2, 1001, CreditGrade.A)]
    [InlineData(CreditTrade.Works, CreditDomain.HighwayConstruction, 2, 800, CreditGrade.B)]
    [InlineData(CreditTrade.WorksSupervision, CreditDomain.HighwayConstruction, 3, 61, CreditGrade.AA)]
    [InlineData(CreditTrade.WorksSupervision, CreditDomain.HighwayConstruction, 3, 60, CreditGrade.A)]
    [InlineData(CreditTrade.WorksSupervision, CreditDomain.HighwayConstruction, 2, 45, CreditGrade.B)]
    [InlineData(CreditTrade.Works, CreditDomain.WaterwayConstruction, 3, 151, CreditGrade.AA)]
    [InlineData(CreditTrade.Works, CreditDomain.WaterwayConstruction, 3, 150, CreditGrade.A)]
    [InlineData(CreditTrade.Works, CreditDomain.WaterwayConstruction, 2, 120, CreditGrade.B)]
    [InlineData(CreditTrade.WorksSupervision, CreditDomain.WaterwayConstruction, 3, 11, CreditGrade.AA)]
    [InlineData(CreditTrade.WorksSupervision, CreditDomain.WaterwayConstruction, 3, 10, CreditGrade.A)]
    public void the_best_grades_ask_for_volume(CreditTrade trade, CreditDomain domain, int sections, int millions, CreditGrade grade)
    {
        // The last section takes what is left of the sum.
        CreditEntry[] entries = [.. Enumerable.Range(1, sections).Select(number =>
            Contract(number, $"S{number}", number < sections ? millions / sections : millions - millions / sections * (sections - 1)))];
        Of(entries, trade, domain).Grade.ShouldBe(grade);
    }

    [Theory]
    [InlineData(50, "2026-06-30", CreditGrade.AA)]
    [InlineData(49, "2026-06-30", CreditGrade.A)]
    [InlineData(50, "2026-07-01", CreditGrade.A)]
    public void for_aa_a_section_counts_when_it_is_half_done_and_six_months_old(int percent, string from, CreditGrade grade)
    {
        CreditEntry[] entries =
        [
            Contract(1, "S1", 500), Contract(2, "S2", 500),
            Entry(3, "contract-performed", percent, NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, amount: Money.OfYuan(500_000_000), section: "S3"),
        ];
        Of(entries, CreditTrade.Works).Grade.ShouldBe(grade);
    }

    private static CreditEntry Bid(int number, string section) => Entry(number, "bid-made", section: section);

    /// <summary>A section of so many million yuan, begun in January and four fifths done.</summary>
    private static CreditEntry Contract(int number, string section, int millions) =>
        Entry(number, "contract-performed", 80, new(2026, 1, 15), amount: Money.OfYuan(millions * 1_000_000m), section: section);

    private static ScoreSheet Of(
        CreditEntry[] entries, CreditTrade trade = CreditTrade.Other, CreditDomain domain = CreditDomain.HighwayConstruction) => ConstructionScore.Of(
            CreditSeeds.Construction, CreditSeeds.Construction.Construction!, Basis(entries, trade: trade, domain: domain)).ShouldNotBeNull();

    [Fact]
    public void a_section_begun_in_an_earlier_year_counts_with_its_progress_of_this_one()
    {
        CreditEntry[] sections =
        [
            .. Enumerable.Range(1, 3).SelectMany(number => new[]
            {
                Contract(number * 2, $"S{number}", 400) with { DocumentOn = new(2024, 9, 1), Quantity = 10 },
                Contract(number * 2 + 1, $"S{number}", 400) with { DocumentOn = new(2026, 11, 2), Quantity = 80 },
            }),
        ];
        Of(sections, CreditTrade.Works).Grade.ShouldBe(CreditGrade.AA, "three sections of 400 million, open for two years and four fifths done");
        Of([.. sections.Where(entry => entry.DocumentOn.Year == 2026)], CreditTrade.Works).Grade.ShouldBe(CreditGrade.A, "open for two months");
    }

    [Fact]
    public void one_of_which_nothing_was_heard_this_year_does_not() =>
        ConstructionScore.Of(
            CreditSeeds.Construction, CreditSeeds.Construction.Construction!, Basis([Contract(1, "S1", 400) with { DocumentOn = new(2024, 9, 1) }])).ShouldBeNull();
}
