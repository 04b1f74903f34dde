using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

/// <summary>The thresholds of early warnings, each at its boundary.</summary>
public sealed class TriggersSpec
{
    private static readonly LocalDate Today = new(2026, 6, 30);

    [Theory]
    [InlineData(30, 950, 900, true)]
    [InlineData(30, 949, 900, false)]
    [InlineData(60, 950, 900, true)]
    public void fifty_points_in_thirty_days_or_from_the_score_that_was_then_in_force(int daysAgo, int before, int now, bool falls) =>
        SubjectTriggers.Drop(Of((daysAgo, before, CreditGrade.A), (0, now, CreditGrade.A)), Today, Figures.Defaults).IsEmpty.ShouldBe(!falls);

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void a_hundred_points_in_ninety_days_though_never_fifty_in_thirty(int fall, bool warned) =>
        SubjectTriggers.Drop(
            Of((85, 1000, CreditGrade.A), (70, 1000 - fall + 60, CreditGrade.A), (40, 1000 - fall + 30, CreditGrade.A), (0, 1000 - fall, CreditGrade.A)), Today, Figures.Defaults)
            .Any(measure => measure.Name == WarningFigures.DropIn90Days.Key).ShouldBe(warned);

    [Fact]
    public void a_lost_grade_is_warned_of_however_few_points_it_cost() =>
        SubjectTriggers.Drop(Of((10, 900, CreditGrade.A), (0, 899, CreditGrade.B)), Today, Figures.Defaults)
            .ShouldHaveSingleItem().Name.ShouldBe("credit.warning-grade-lost");

    [Fact]
    public void a_rise_is_not() => SubjectTriggers.Drop(Of((10, 800, CreditGrade.B), (0, 950, CreditGrade.A)), Today, Figures.Defaults).ShouldBeEmpty();

    [Theory]
    [InlineData("overload-over-50", new[] { 1, 40, 89 }, true)]
    [InlineData("overload-over-50", new[] { 1, 40, 90 }, false)]
    [InlineData("overload-over-50", new[] { 1, 40 }, false)]
    [InlineData("terminal-tampering", new[] { 1, 300 }, true)]
    [InlineData("terminal-tampering", new[] { 1 }, false)]
    [InlineData("emergency-duty", new[] { 1, 2, 3 }, false)]
    public void three_of_a_kind_in_ninety_days_or_two_of_tampering_in_a_year(string item, int[] daysAgo, bool warned) =>
        SubjectTriggers.Pattern(With(item, daysAgo), CreditSeeds.Provincial, Today, Figures.Defaults).IsEmpty.ShouldBe(!warned);

    [Theory]
    [InlineData(new[] { 1, 100, 364 }, true)]
    [InlineData(new[] { 1, 100, 365 }, false)]
    [InlineData(new[] { 1, 2 }, false)]
    public void three_proven_complaints_in_a_year_suspend_a_qualification(int[] daysAgo, bool warned) =>
        SubjectTriggers.Complaints(With("complaint-proven", daysAgo), Today, Figures.Defaults).IsEmpty.ShouldBe(!warned);

    [Fact]
    public void main_responsibility_for_a_major_accident_is_warned_of_at_once()
    {
        SubjectTriggers.Accident(With("major-accident-main-responsibility", [1]), Today, Figures.Defaults).ShouldNotBeEmpty();
        SubjectTriggers.Accident(With("complaint-proven", [1]), Today, Figures.Defaults).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1000", "980", "960.4", "0", true)]
    [InlineData("1000", "980", "960.5", "0", false)]
    [InlineData("1000", "981", "900", "0", false)]
    [InlineData("1000", "1000", "1000", "5", false)]
    [InlineData("1000", "1000", "1000", "5.01", true)]
    public void a_field_declines_by_two_percent_two_months_running_or_with_more_than_five_percent_d(string a, string b, string c, string d, bool warned) =>
        FieldTriggers.Decline(new([N(a), N(b), N(c)], N(d), [], []), Today, Figures.Defaults).IsEmpty.ShouldBe(!warned);

    [Theory]
    [InlineData(849, 849, 849, true)]
    [InlineData(849, 850, 849, false)]
    [InlineData(850, 850, 850, false)]
    public void a_city_lies_more_than_one_deviation_below_the_province_for_a_quarter(int first, int second, int third, bool warned) =>
        FieldTriggers.Below(new([900, 900, 900], 0, [first, second, third], [50, 50, 50]), Today, Figures.Defaults).IsEmpty.ShouldBe(!warned);

    private static decimal N(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static CreditProfile Of(params (int DaysAgo, int Total, CreditGrade Grade)[] scores) => CreditProfile.Initial with
    {
        Trend = [.. scores.Select(score => new ScorePoint(Today.PlusDays(-score.DaysAgo), score.Total, score.Grade))],
    };

    private static CreditProfile With(string item, int[] daysAgo) => CreditProfile.Initial with
    {
        Entries = daysAgo.Select((days, i) => new CreditEntry(
            i + 1, "specs", $"{i}", Today.PlusDays(-days), ItemCode.Parse(item), SeverityClass.General, 1, null, null)).ToImmutableList(),
    };
}
