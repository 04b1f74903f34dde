using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using static Regulatory.Domain.Specs.Credit.Scoring.ScoringExamples;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>Model A, item by item and grade by grade, with the numbers of the rulebook.</summary>
public sealed class EnterpriseScoreSpec
{
    [Fact]
    public void a_clean_record_has_a_thousand_points_and_is_graded_aaa()
    {
        var sheet = Of([]);
        (sheet.Total, sheet.Grade).ShouldBe((1000m, CreditGrade.AAA));
        sheet.Parts.ShouldHaveSingleItem().Item.Value.ShouldBe("full-marks");
    }

    [Theory]
    [InlineData("violation-rate", "fine-3000-to-30000", 100, 1, -10)]
    [InlineData("violation-rate", "fine-3000-to-30000", 101, 1, 0)]
    [InlineData("violation-rate", "fine-3000-to-30000", 100, 20, -200)]
    [InlineData("violation-rate", "fine-3000-to-30000", 100, 21, -200)]
    [InlineData("violation-rate", "overload-over-50", 300, 7, -20)]
    [InlineData("complaint-rate", "complaint-proven", 200, 1, -10)]
    [InlineData("complaint-rate", "complaint-proven", 201, 1, 0)]
    [InlineData("complaint-rate", "complaint-proven", 200, 15, -150)]
    [InlineData("complaint-rate", "complaint-proven", 200, 16, -150)]
    [InlineData("accident-rate", "injury-accident", 100, 1, -5)]
    [InlineData("accident-rate", "injury-accident", 100, 11, -50)]
    public void a_rate_loses_points_by_whole_steps_and_never_more_than_the_item_has(string row, string item, int vehicles, int cases, int points) =>
        PointsOf(row, [Fleet(vehicles), .. Times(cases, 2, item)]).ShouldBe(points);

    [Theory]
    [InlineData(1, -25)]
    [InlineData(2, -50)]
    [InlineData(6, -150)]
    [InlineData(7, -150)]
    public void deaths_are_counted_in_persons_a_vehicle(int deaths, int points) =>
        PointsOf("death-rate", [Fleet(100), Entry(2, "fatal-accident-3-9", deaths)]).ShouldBe(points);

    [Theory]
    [InlineData(1, -10)]
    [InlineData(10, -100)]
    [InlineData(11, -100)]
    public void the_injured_are_counted_in_persons_a_vehicle(int injured, int points) =>
        PointsOf("injury-rate", [Fleet(100), Entry(2, "accident-injured", injured)]).ShouldBe(points);

    [Theory]
    [InlineData("driver-insurance", "driver-without-insurance", 8, -80)]
    [InlineData("driver-insurance", "driver-without-insurance", 9, -80)]
    [InlineData("liability-insurance", "vehicle-without-liability-insurance", 7, -70)]
    [InlineData("liability-insurance", "vehicle-without-liability-insurance", 8, -70)]
    public void what_is_counted_in_heads_needs_no_fleet(string row, string item, int number, int points) =>
        PointsOf(row, [Entry(1, item, number)]).ShouldBe(points);

    [Fact]
    public void vehicles_weigh_by_their_months_in_the_fleet()
    {
        // 40 vehicles the year round and 20 for six months: 600 vehicle-months, 50 vehicles on average; 1 case is two steps.
        PointsOf("violation-rate", [Entry(1, "fleet-vehicle-months", 480), Entry(2, "fleet-vehicle-months", 120), Entry(3, "overload-0-20")]).ShouldBe(-20);
    }

    [Fact]
    public void a_rate_without_a_fleet_cannot_be_measured() =>
        EnterpriseScore.Of(CreditSeeds.Enterprise.Enterprise!, Basis([Entry(1, "overload-0-20")])).ShouldBeNull();

    [Fact]
    public void honours_add_up_to_a_hundred_points()
    {
        var sheet = Of([Entry(1, "provincial-honour", 80), Entry(2, "emergency-duty", 40)]);
        sheet.Total.ShouldBe(1100);
        sheet.Parts.Single(part => part.Item.Value == "bonus-over-the-most").Points.ShouldBe(-20);
    }

    [Theory]
    [InlineData(150, CreditGrade.AAA)]
    [InlineData(151, CreditGrade.AA)]
    [InlineData(300, CreditGrade.AA)]
    [InlineData(301, CreditGrade.A)]
    [InlineData(400, CreditGrade.A)]
    [InlineData(401, CreditGrade.B)]
    public void the_grades_begin_at_850_and_700_and_600(int lost, CreditGrade grade)
    {
        // 350 of the loss in items that are lost whole, or none of it; the rest point by point.
        var whole = lost >= 350 ? 350 : lost >= 150 ? 150 : 0;
        List<CreditEntry> entries = [Entry(1, "driver-without-insurance", 8), Entry(2, "vehicle-without-liability-insurance", 7)];
        if (whole == 350) entries.AddRange([Fleet(100, 3), .. Times(20, 10, "overload-0-20")]);
        var rest = lost - whole;
        foreach (var (number, item, max) in new[] { (4, "quality-file-gap", 50), (5, "instability", 60), (6, "technology-deficiency", 60) })
        {
            if (rest > 0) entries.Add(Entry(number, item, Math.Min(rest, max)));
            rest -= Math.Min(rest, max);
        }
        var sheet = Of([.. entries]);
        (sheet.Total, sheet.Grade).ShouldBe((1000 - lost, grade));
    }

    [Theory]
    [InlineData("fatal-accident-1-2", CreditGrade.AAA)]
    [InlineData("fatal-accident-3-9", CreditGrade.AA)]
    [InlineData("fatal-accident-10", CreditGrade.B)]
    [InlineData("major-pollution", CreditGrade.B)]
    [InlineData("major-service-event", CreditGrade.B)]
    public void an_accident_or_event_vetoes_the_grades_that_ask_for_none(string item, CreditGrade grade) =>
        Of([Fleet(10_000), Entry(2, item)]).Grade.ShouldBe(grade);

    [Fact]
    public void what_lies_outside_the_cycle_does_not_count() =>
        Of([Fleet(10), Entry(2, "overload-0-20", documentOn: new(2025, 12, 31))]).Total.ShouldBe(1000);

    [Fact]
    public void a_rate_cites_the_fleet_and_the_cases_it_counts() =>
        Of([Fleet(10), Entry(2, "overload-0-20")]).Parts.Single(part => part.Item.Value == "violation-rate")
            .ShouldSatisfyAllConditions(part => part.Entries.ShouldBe([1, 2]), part => part.Measure.ShouldBe(0.1m), part => part.Points.ShouldBe(-100));

    private static CreditEntry Fleet(int vehicles, int number = 1) => Entry(number, "fleet-vehicle-months", vehicles * 12);

    private static ScoreSheet Of(CreditEntry[] entries) => EnterpriseScore.Of(CreditSeeds.Enterprise.Enterprise!, Basis(entries)).ShouldNotBeNull();

    private static decimal PointsOf(string row, CreditEntry[] entries) => Of(entries).Parts.Single(part => part.Item.Value == row).Points;

    [Fact]
    public void one_document_under_two_items_is_one_case()
    {
        // 1200 vehicle-months are a hundred vehicles: one case is a rate of 0.01, ten points.
        var sheet = EnterpriseScore.Of(CreditSeeds.Enterprise.Enterprise!, Basis(
        [
            Entry(1, "fleet-vehicle-months", 1200), Entry(2, "fine-3000-to-30000") with { DocumentNumber = "粤交罚〔2026〕7号" },
            Entry(3, "overload-20-50") with { DocumentNumber = "粤交罚[2026]7号" },
        ]))!;
        sheet.Parts.Single(part => part.Item.Value == "violation-rate").Points.ShouldBe(-10);
    }
}
