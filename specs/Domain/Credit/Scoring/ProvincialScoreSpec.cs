using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Credit.Scoring.ScoringExamples;

namespace Regulatory.Domain.Specs.Credit.Scoring;

/// <summary>Model D: weights, decay, limits and bands.</summary>
public sealed class ProvincialScoreSpec
{
    [Theory]
    [InlineData("warning-or-simplified-fine", 5)]
    [InlineData("fine-under-3000", 10)]
    [InlineData("fine-3000-to-30000", 25)]
    [InlineData("fine-over-30000", 50)]
    [InlineData("business-suspended", 150)]
    [InlineData("licence-revoked", 300)]
    [InlineData("fatal-accident-1-2", 80)]
    [InlineData("fatal-accident-3-9", 250)]
    [InlineData("fatal-accident-10", 600)]
    [InlineData("unlicensed-operation", 120)]
    [InlineData("dangerous-goods-hidden", 60)]
    [InlineData("waybill-track-mismatch", 30)]
    [InlineData("terminal-tampering", 60)]
    [InlineData("handling-rate-under-90", 15)]
    [InlineData("overload-0-20", 10)]
    [InlineData("overload-20-50", 25)]
    [InlineData("overload-over-50", 50)]
    [InlineData("complaint-proven", 8)]
    [InlineData("commitment-breached", 60)]
    public void every_fact_weighs_what_the_published_table_says(string item, int weight) => Of([Entry(1, item)]).Total.ShouldBe(1000 - weight);

    [Theory]
    [InlineData("2026-03-01", 20)]
    [InlineData("2026-04-01", 20)]
    [InlineData("2026-04-02", 25)]
    [InlineData("2026-06-02", 35)]
    public void an_unpaid_fine_weighs_five_more_for_every_whole_month_past_due(string asOf, int weight) =>
        Of([Entry(1, "fine-unpaid", documentOn: Day(asOf) < Day("2026-03-02") ? Day(asOf) : Day("2026-03-02"))], Day(asOf)).Total.ShouldBe(1000 - weight);

    [Fact]
    public void once_paid_it_grows_no_further() =>
        Of([Entry(1, "fine-unpaid") with { PerformedOn = new(2026, 5, 10) }]).Total.ShouldBe(1000 - 20 - 5 * 2);

    [Theory]
    [InlineData(SeverityClass.Serious, "2027-03-02", "1")]
    [InlineData(SeverityClass.Serious, "2028-03-02", "0.499316")]
    [InlineData(SeverityClass.Serious, "2029-03-01", "0.001368")]
    [InlineData(SeverityClass.Serious, "2029-03-02", "0")]
    [InlineData(SeverityClass.General, "2027-03-02", "1")]
    [InlineData(SeverityClass.General, "2027-03-03", "0")]
    [InlineData(SeverityClass.Minor, "2027-03-02", "1")]
    [InlineData(SeverityClass.Minor, "2027-03-03", "0")]
    public void a_fact_weighs_in_full_for_twelve_months_and_fades_to_nothing_at_the_end_of_its_term(SeverityClass severity, string asOf, string decay)
    {
        var months = CreditSeeds.Provincial.Provincial!.Terms.Single(term => term.Class == severity).Months;
        decimal.Round(ProvincialScore.Decay(new(2026, 3, 2), 12, months, Day(asOf)), 6)
            .ShouldBe(decimal.Parse(decay, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void a_revoked_licence_has_faded_to_half_after_two_years()
    {
        // 2025-01-15 to 2027-01-15 are 730 days, of which 365 are left.
        var sheet = Of([Entry(1, "licence-revoked", documentOn: new(2024, 1, 15), severity: SeverityClass.Serious)], new(2026, 1, 15));
        sheet.Total.ShouldBe(850);
        sheet.Parts.Single(part => part.Item.Value == "licence-revoked").ShouldSatisfyAllConditions(
            part => part.Points.ShouldBe(-150), part => part.Decay.ShouldBe(0.5m), part => part.Entries.ShouldBe([1]));
    }

    [Fact]
    public void what_was_repaired_objected_to_or_reversed_weighs_nothing()
    {
        var entry = Entry(1, "fine-over-30000");
        Of([entry with { Repair = RepairStage.Granted }, entry with { Excluded = true }, entry with { Reversed = true }]).Total.ShouldBe(1000);
    }

    [Fact]
    public void a_score_never_falls_below_nothing()
    {
        var sheet = Of([Entry(1, "fatal-accident-10"), Entry(2, "fatal-accident-10")]);
        (sheet.Total, sheet.Grade).ShouldBe((0m, CreditGrade.D));
        sheet.Parts.Sum(part => part.Points).ShouldBe(0);
    }

    [Fact]
    public void a_bonus_has_at_most_fifty_points_and_never_lifts_a_score_above_a_thousand()
    {
        Of([Entry(1, "provincial-honour", 40), Entry(2, "emergency-duty", 40), Entry(3, "licence-revoked")]).Total.ShouldBe(750);
        Of([Entry(1, "provincial-honour", 40)]).Total.ShouldBe(1000);
    }

    [Theory]
    [InlineData("1000", CreditGrade.A, "0.5", true)]
    [InlineData("900", CreditGrade.A, "0.5", true)]
    [InlineData("899.99", CreditGrade.B, "1", true)]
    [InlineData("750", CreditGrade.B, "1", true)]
    [InlineData("749.99", CreditGrade.C, "2", true)]
    [InlineData("600", CreditGrade.C, "2", true)]
    [InlineData("599.99", CreditGrade.D, "4", false)]
    [InlineData("0", CreditGrade.D, "4", false)]
    public void each_band_has_its_frequency_of_inspection_and_d_blocks_the_commitment(string score, CreditGrade grade, string factor, bool commitment)
    {
        var band = ProvincialScore.BandOf(CreditSeeds.Provincial.Provincial!, Number(score));
        (band.Grade, band.InspectionFactor, band.CommitmentAllowed).ShouldBe((grade, Number(factor), commitment));

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ScoreSheet Of(CreditEntry[] entries, LocalDate? asOf = null) =>
        ProvincialScore.Of(CreditSeeds.Provincial, CreditSeeds.Provincial.Provincial!, Basis(entries, asOf));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
