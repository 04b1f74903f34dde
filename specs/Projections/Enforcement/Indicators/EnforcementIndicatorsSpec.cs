using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Indicators;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement.Indicators;

public sealed class EnforcementIndicatorsSpec
{
    private const string Other = "0198c6f0-0000-7000-8000-0000000000c2";

    private static readonly PenaltyDecided InTime = Decided with { DecideBy = new Deadline(new(2026, 6, 1), false) };

    private static readonly DivisionCode County = DivisionCode.Parse("440106");

    private readonly Folded<EnforcementIndicators> indicators = new();

    [Fact]
    public void decisions_within_the_case_period_are_counted_of_all_in_the_ordinary_procedure()
    {
        indicators.Given(Key, Filed, InTime).Given(Other, Filed, InTime with { DecideBy = new Deadline(new(2026, 3, 13), false) });
        Row("DecidedInTime:440100:2026-03").ShouldSatisfyAllConditions(
            row => (row.Numerator, row.Denominator, row.PerMille, row.FormulaVersion).ShouldBe((1, 2, 500, 1)), row => row.RuleVersion.ShouldNotBeEmpty(), row => row.Basis.ShouldBe("APL/60"),
            row => row.NameZh.ShouldBe("办案期限内决定率"), row => row.UpTo.ShouldBe(4));
    }

    [Fact]
    public void every_fact_that_was_counted_has_a_row_of_its_own()
    {
        var late = InTime with { DecideBy = new Deadline(new(2026, 3, 13), false) };
        var entries = new Folded<EnforcementIndicatorEntry>().Given(Key, Filed with { Division = County }, InTime with { Division = County }).Given(Other, Filed, late).Rows().Values
            .Where(entry => entry.Indicator is EnforcementIndicatorKind.DecidedInTime).OrderBy(entry => entry.Position).ToList();
        entries.Select(entry => (entry.Id, entry.Division, entry.Part, entry.Whole, entry.Counts)).ShouldBe(
            [("2:DecidedInTime", County, 1, 1, true), ("4:DecidedInTime", Guangzhou, 0, 1, false)]);
        entries[0].ShouldSatisfyAllConditions(
            entry => entry.Case.ShouldBe(Id), entry => entry.Type.ShouldBe("enforcement.case.penalty-decided.v1"), entry => entry.Matter.ShouldEndWith(Key));
    }

    [Fact]
    public void a_county_counts_for_its_city()
    {
        indicators.Given(Key, Filed with { Division = County }, InTime with { Division = County });
        Row("OnSpotShare:440100:2026-03").ShouldSatisfyAllConditions(
            row => (row.Numerator, row.Denominator).ShouldBe((0, 1)), row => row.Division.ShouldBe(Guangzhou));
    }

    [Fact]
    public void the_province_counts_all_its_cities()
    {
        indicators.Given(Key, Filed).Given(Other, Filed with { Division = DivisionCode.Parse("440300") });
        Row("Filing:440000:2026-03").Denominator.ShouldBe(2);
        Row("Filing:440300:2026-03").Denominator.ShouldBe(1);
    }

    [Fact]
    public void what_was_decided_on_the_spot_has_no_case_period_to_keep()
    {
        indicators.Given(Key, Filed with { Procedure = CaseProcedure.Simplified }, InTime with { Procedure = CaseProcedure.Simplified });
        indicators.Row("DecidedInTime:440100:2026-03").ShouldBeNull();
        Row("OnSpotShare:440100:2026-03").PerMille.ShouldBe(1_000);
    }

    [Fact]
    public void what_was_not_filed_lowers_the_rate_of_filing()
    {
        indicators.Given(Key, Filed).Given(Other, new CaseNotFiled(null, Guangzhou, "广州市交通运输局", new("head-gz", "Head"), "无管辖权", new(2026, 3, 3)));
        Row("Filing:440100:2026-03").PerMille.ShouldBe(500);
    }

    [Fact]
    public void a_decision_served_late_counts_as_late()
    {
        var served = Served with { Division = Guangzhou, ServeBy = new Deadline(new(2026, 3, 25), false) };
        indicators.Given(Key, Filed, InTime, served).Given(Other, Filed, InTime, served with { ServedOn = new(2026, 3, 26), On = new(2026, 3, 26) });
        Row("ServedInTime:440100:2026-03").PerMille.ShouldBe(500);
    }

    [Fact]
    public void a_public_notice_is_in_time_on_the_day_on_which_it_was_given()
    {
        indicators.Given(Key, Filed, InTime, Served with { Division = Guangzhou, ServeBy = new Deadline(new(2026, 3, 25), false), ServedOn = new(2026, 4, 17) });
        Row("ServedInTime:440100:2026-03").PerMille.ShouldBe(1_000);
    }

    [Fact]
    public void facts_that_were_recorded_before_their_limit_was_told_count_for_nothing_that_needs_it()
    {
        indicators.Given(Key, Filed, Decided, Served);
        indicators.Row("ServedInTime:440100:2026-03").ShouldBeNull();
        indicators.Row("DecidedInTime:440100:2026-03").ShouldBeNull();
    }

    [Fact]
    public void money_counts_in_the_month_in_which_its_fine_was_imposed()
    {
        indicators.Given(
            Key,
            new FineImposed(Id, "1", Money.OfYuan(8_000), Filed.Party.Party, Guangzhou, "广州市交通运输局", false, 3, new(2026, 3, 16), new(2026, 3, 16)),
            new FinePaid(
                Money.OfYuan(2_000), Money.OfYuan(2_000), Money.Zero, "票1", PaymentChannel.DesignatedBank, new(2026, 4, 1), new(2026, 4, 1), Guangzhou, new(2026, 3, 16)));
        Row("FinesPaid:440100:2026-03").ShouldSatisfyAllConditions(
            row => (row.Numerator, row.Denominator, row.PerMille).ShouldBe((200_000, 800_000, 250)), row => row.Unit.ShouldBe(EnforcementIndicatorUnit.Fen));
        indicators.Row("FinesPaid:440100:2026-04").ShouldBeNull();
    }

    [Fact]
    public void what_remedies_put_right_is_counted_of_all_that_they_decided()
    {
        indicators.Given(Key, Revoked(decideAnew: false)).Given(Other, new DecisionUpheld(Remedy, "2", new(2026, 6, 2), Guangzhou));
        Row("Corrected:440100:2026-06").PerMille.ShouldBe(500);
    }

    [Fact]
    public void hazards_count_in_the_month_in_which_they_were_due()
    {
        AssignedOfficer[] officers = [new("officer-1", "李一", "44010001", new(2027, 12, 31)), new("officer-2", "王二", "44010002", new(2027, 12, 31))];
        indicators.Given(
            Key,
            new HazardRemovalOrdered("责改1", "制动失效", new(2026, 4, 9), true, "应急局", new(2026, 3, 2), Guangzhou),
            new HazardRemovalOrdered("责改2", "超载", new(2026, 4, 9), true, "应急局", new(2026, 3, 2), Guangzhou),
            new HazardRemoved("责改1", [.. officers], "已更换", new(2026, 3, 20), Guangzhou, new(2026, 4, 9)),
            new HazardRemoved("责改2", [.. officers], "已卸载", new(2026, 4, 10), Guangzhou, new(2026, 4, 9)));
        Row("HazardsRemovedInTime:440100:2026-04").ShouldSatisfyAllConditions(
            row => (row.Numerator, row.Denominator).ShouldBe((1, 2)), row => row.Basis.ShouldBe("WSL/70"));
    }

    [Fact]
    public void a_penalty_that_is_shown_or_withheld_late_counts_as_late()
    {
        var decided = Publicity.Examples.Decided;
        indicators.Given(Key, decided, Publicity.Examples.Published).Given(Other, decided with { On = decided.Due.Due.PlusDays(1) });
        var (city, month) = (decided.Document.Division.City, $"{decided.On.Year:0000}-{decided.On.Month:00}");
        Row($"PublicityDecidedInTime:{city}:{month}").PerMille.ShouldBe(500);
        Row($"PublishedInTime:{city}:{month}").PerMille.ShouldBe(1_000);
    }

    [Fact]
    public void a_part_without_a_whole_has_no_rate()
    {
        indicators.Given(Key, new FinePaid(
            Money.OfYuan(2_000), Money.OfYuan(2_000), Money.Zero, "票1", PaymentChannel.DesignatedBank, new(2026, 4, 1), new(2026, 4, 1), Guangzhou, new(2026, 3, 16)));
        Row("FinesPaid:440100:2026-03").PerMille.ShouldBeNull();
    }

    [Fact]
    public void every_indicator_says_in_both_languages_what_it_counts()
    {
        foreach (var indicator in Enum.GetValues<EnforcementIndicatorKind>())
            foreach (var words in (Regulatory.Projections.Licensing.Words[])[IndicatorTerms.Of(indicator).Name, IndicatorTerms.Of(indicator).Numerator, IndicatorTerms.Of(indicator).Denominator])
                (words.Zh.Length > 1 && words.En.Length > 2).ShouldBeTrue(indicator.ToString());
    }

    private EnforcementIndicators Row(string id) => indicators.Row(id).ShouldNotBeNull();
}
