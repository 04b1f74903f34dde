using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using static Regulatory.Domain.Specs.Credit.Scoring.ScoringExamples;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>Model B: the cycle of twenty points.</summary>
public sealed class DriverScoreSpec
{
    [Fact]
    public void two_acts_together_are_added()
    {
        var sheet = Of([Entry(1, "driver-off-route", 3), Entry(2, "driver-overload-20-50", 5)]);
        sheet.Total.ShouldBe(8);
        sheet.Parts.Select(part => part.Points).ShouldBe([3m, 5m]);
    }

    [Theory]
    [InlineData(0, null, CreditGrade.A)]
    [InlineData(19, null, CreditGrade.A)]
    [InlineData(20, null, CreditGrade.B)]
    [InlineData(0, CreditGrade.AAA, CreditGrade.AAA)]
    [InlineData(0, CreditGrade.AA, CreditGrade.AAA)]
    [InlineData(0, CreditGrade.A, CreditGrade.AA)]
    [InlineData(0, CreditGrade.B, CreditGrade.A)]
    [InlineData(1, CreditGrade.AAA, CreditGrade.AA)]
    [InlineData(9, CreditGrade.A, CreditGrade.AA)]
    [InlineData(10, CreditGrade.AAA, CreditGrade.A)]
    [InlineData(19, CreditGrade.AAA, CreditGrade.A)]
    [InlineData(20, CreditGrade.AAA, CreditGrade.B)]
    [InlineData(21, CreditGrade.AAA, CreditGrade.B)]
    public void the_grade_follows_from_the_points_and_the_grade_before(int points, CreditGrade? previous, CreditGrade grade) =>
        DriverScore.GradeOf(CreditSeeds.Driver.Driver!, points, previous).ShouldBe(grade);

    [Theory]
    [InlineData("driver-fatal-main", 20)]
    [InlineData("driver-fatal-equal", 10)]
    [InlineData("driver-unqualified", 10)]
    [InlineData("driver-no-waybill", 5)]
    [InlineData("driver-terminal-tampering", 10)]
    [InlineData("driver-overload-20-50", 5)]
    [InlineData("driver-overload-over-50", 10)]
    [InlineData("driver-off-route", 3)]
    [InlineData("driver-card-not-carried", 1)]
    public void the_point_table_is_the_rulebooks(string item, int points) =>
        CreditSeeds.Driver.Find(ItemCode.Parse(item)).ShouldNotBeNull().Value.ShouldBe(points);

    [Fact]
    public void the_balance_is_not_carried_into_the_next_cycle()
    {
        CreditEntry[] entries = [Entry(1, "driver-unqualified", 10, documentOn: new(2025, 12, 31)), Entry(2, "driver-unqualified", 10)];
        Of(entries).Total.ShouldBe(10);
    }

    [Theory]
    [InlineData("2026-01-31", "2025-02-01", "2026-01-31")]
    [InlineData("2026-02-01", "2026-02-01", "2027-01-31")]
    [InlineData("2024-02-01", "2024-02-01", "2025-01-31")]
    public void a_cycle_has_twelve_months_from_the_first_issue_of_the_qualification(string day, string from, string until)
    {
        var cycle = Score.CycleOf(CreditSeeds.Driver, new(2024, 2, 1), Day(day));
        (cycle.From, cycle.Until).ShouldBe((Day(from), Day(until)));

        static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    private static ScoreSheet Of(CreditEntry[] entries) => DriverScore.Of(CreditSeeds.Driver, CreditSeeds.Driver.Driver!, Basis(entries));
}
