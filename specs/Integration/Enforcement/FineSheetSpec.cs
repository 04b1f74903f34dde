using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Enforcement;

namespace Regulatory.Integration.Specs.Enforcement;

public sealed class FineSheetSpec
{
    private static readonly TruckConfiguration SixAxles = new(
        TruckBody.Combination,
        [
            new(1, false, TyreFitting.SingleTyre), new(2, true, TyreFitting.DualTyres, SpacingMm: 1_350), new(3, false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1_310),
        ]);

    private static readonly Offence Overloading = Listed(OffenceCode.Overloading, [new("OSR/43", Confidence.Certain)], [Band("ordinary", 0, 30_000)]);

    private static readonly Offence Unlicensed = Listed(
        OffenceCode.Parse("RT02"), [new("RTR/63", Confidence.Certain)],
        [Band("ordinary", 10_000, 100_000), new("gain", "违法所得", "by gain", Confidence.Certain, [], MinTimes: 2, MaxTimes: 10, Gain: Money.OfYuan(20_000), Confiscates: true)]);

    private static readonly FineTerms Overload = new(
        OffenceCode.Overloading, new(2026, 3, 2), new(2026, 3, 10), PartyKind.Organisation, Weighed: new(WeigherClass.Dynamic, 63_000, SixAxles));

    [Fact]
    public void an_overload_is_worked_out_from_the_reading_to_the_fine()
    {
        var found = new FineSheet(Overloading, Figures.Defaults).Of(Overload).ShouldNotBeNull();
        found.Steps.Select(step => (step.Key, step.Formula, step.Result)).ShouldBe(
        [
            ("law", null, "2011-07-01"), ("band", null, "0.00 – 30000.00"), ("measured-mass", "63 000 × (1 000 − 50) ÷ 1 000", "59 850"), ("limit", null, "49 000"),
            ("excess", "59 850 − 49 000", "10 850"), ("steps", "10 850 ÷ 1 000", "10"), ("for-mass", "10 × 500", "5000.00"), ("formula", "≤ 30 000", "5000.00"),
            ("hearing", null, "100000.00"), ("on-spot", null, "3000.00"),
        ]);
        (found.Least, found.Most, found.Proposed, found.IsWarning).ShouldBe((Money.OfYuan(5_000), Money.OfYuan(5_000), Money.OfYuan(5_000), false));
    }

    [Fact]
    public void what_it_comes_to_is_what_the_rule_lets_pass()
    {
        foreach (var reading in (int[])[52_000, 53_000, 63_000, 90_000, 200_000])
        {
            var found = new FineSheet(Overloading, Figures.Defaults).Of(Overload with { Weighed = new(WeigherClass.Dynamic, reading, SixAxles) }).ShouldNotBeNull();
            var finding = MeasuredMass.Find(SixAxles, WeigherClass.Dynamic, reading, Overload.ActOn, Figures.Defaults)!;
            var band = OverloadFine.Of(finding.ExcessKg, null, Overload.ActOn, Figures.Defaults);
            (found.Least, found.Most, found.IsWarning).ShouldBe((band.Least, band.Most, band.IsWarning));
        }
    }

    [Fact]
    public void figures_that_are_not_certain_are_named_with_their_value_and_their_day()
    {
        var adopted = new Figures(ImmutableDictionary<string, ImmutableSortedDictionary<NodaTime.LocalDate, string>>.Empty.Add(
            OverloadFigures.ErrorOfDynamicWeigher.Key, ImmutableSortedDictionary<NodaTime.LocalDate, string>.Empty.Add(new(2026, 1, 1), "30")));
        var step = new FineSheet(Overloading, adopted).Of(Overload)!.Steps.Single(one => one.Key == "measured-mass");
        step.Result.ShouldBe("61 110");
        step.Sources.Single(source => source.Figure is not null).ShouldSatisfyAllConditions(
            source => source.Confidence.ShouldBe(Confidence.Likely), source => source.Value.ShouldBe("30 per mille"), source => source.InForceFrom.ShouldBe(new(2026, 1, 1)));
        step.Sources.Single(source => source.Figure is null).ShouldSatisfyAllConditions(
            source => source.Article.ShouldBe("OSR/40"), source => source.Confidence.ShouldBe(Confidence.Likely));
    }

    [Fact]
    public void without_a_published_benchmark_the_projects_division_is_shown_as_such()
    {
        var terms = new FineTerms(OffenceCode.Parse("RT02"), new(2026, 3, 2), new(2026, 3, 10), PartyKind.NaturalPerson, Level: TierLevel.Ordinary);
        var found = new FineSheet(Unlicensed, Figures.Defaults).Of(terms).ShouldNotBeNull();
        var step = found.Steps.Single(one => one.Key == "tier");
        step.Formula.ShouldBe("10000.00 + (100000.00 − 10000.00) × 30 ÷ 100");
        step.Sources.Select(source => source.Confidence).ShouldBe([Confidence.Certain, Confidence.Project]);
        found.Proposed.ShouldBe(Money.OfYuan(37_000));
    }

    [Fact]
    public void a_gain_is_multiplied_and_a_lighter_penalty_ends_in_the_lower_part()
    {
        var terms = new FineTerms(
            OffenceCode.Parse("RT02"), new(2026, 3, 2), new(2026, 3, 10), PartyKind.NaturalPerson, Gain: Money.OfYuan(30_000), Lighter: true);
        var found = new FineSheet(Unlicensed, Figures.Defaults).Of(terms).ShouldNotBeNull();
        (found.Least, found.Most).ShouldBe((Money.OfYuan(60_000), Money.OfYuan(180_000)));
        var band = found.Steps.Single(one => one.Key == "band");
        band.Formula.ShouldBe("30000.00 × 2 – 30000.00 × 10");
        band.Sources.Select(source => source.Article).ShouldBe(["RTR/63", "APL/28"]);
    }

    [Fact]
    public void what_is_proposed_lies_within_the_range()
    {
        var terms = new FineTerms(
            OffenceCode.Parse("RT02"), new(2026, 3, 2), new(2026, 3, 10), PartyKind.NaturalPerson, Level: TierLevel.Serious, Lighter: true);
        var found = new FineSheet(Unlicensed, Figures.Defaults).Of(terms).ShouldNotBeNull();
        (found.Least, found.Most, found.Proposed).ShouldBe((Money.OfYuan(10_000), Money.OfYuan(55_000), Money.OfYuan(55_000)));
    }

    [Fact]
    public void where_the_formula_asks_more_than_a_lighter_penalty_may_be_there_is_no_amount()
    {
        var found = new FineSheet(Overloading, Figures.Defaults)
            .Of(Overload with { Weighed = new(WeigherClass.Static, 89_000, SixAxles), Lighter = true }).ShouldNotBeNull();
        (found.Least, found.Most, found.Proposed).ShouldBe((null, null, null));
        found.Steps.Single(step => step.Key == "no-amount").Formula.ShouldBe("20000.00 > 15000.00");
    }

    [Fact]
    public void a_size_that_the_build_allows_costs_nothing()
    {
        var terms = Overload with { Size = new(LengthMm: 18_000, WidthMm: 2_600, HeightMm: 4_000) };
        Found(terms).ShouldBe(("0.00 – 200.00", Money.OfYuan(5_200)));
        Found(terms with { Build = VehicleBuild.Refrigerated }).ShouldBe(("0.00", Money.OfYuan(5_000)));

        static (string, Money?) Found(FineTerms asked)
        {
            var found = new FineSheet(Overloading, Figures.Defaults).Of(asked).ShouldNotBeNull();
            return (found.Steps.Single(step => step.Key == "for-size").Result, found.Most);
        }
    }

    [Fact]
    public void an_overload_without_a_weighing_has_no_range()
    {
        var found = new FineSheet(Overloading, Figures.Defaults).Of(Overload with { Weighed = null, Level = TierLevel.Ordinary }).ShouldNotBeNull();
        (found.Least, found.Most, found.Proposed, found.IsWarning).ShouldBe((null, null, null, false));
        found.Steps.Select(step => step.Key).ShouldContain("no-weighing");
    }

    [Fact]
    public void before_the_offence_was_one_nothing_is_worked_out() =>
        new FineSheet(Overloading, Figures.Defaults).Of(Overload with { ActOn = new(2010, 1, 1) }).ShouldBeNull();

    [Theory]
    [InlineData("2021-07-14", "2021-07-14", 63_000, "input.decidedOn")]
    [InlineData("2026-03-11", "2026-03-10", 63_000, "input.actOn")]
    [InlineData("2026-03-02", "2026-03-10", -1, "input.weighed.readingKg")]
    public void terms_that_can_be_none_are_named(string actOn, string decidedOn, int reading, string argument) =>
        FineTermsCheck.Fault(Overload with
        {
            ActOn = Day(actOn), DecidedOn = Day(decidedOn), Weighed = new(WeigherClass.Dynamic, reading, SixAxles),
        })!.Value.Argument.ShouldBe(argument);

    [Fact]
    public void sound_terms_have_no_fault() => FineTermsCheck.Fault(Overload).ShouldBeNull();

    private static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static PenaltyBand Band(string code, int min, int max) => new(code, "一般情形", "ordinary case", Confidence.Certain, [], Money.OfYuan(min), Money.OfYuan(max));

    private static Offence Listed(OffenceCode code, ImmutableArray<OffenceBasis> basis, ImmutableArray<PenaltyBand> bands) => Offence.Evolve(
        Offence.Initial, new OffenceListed(code, new("案由", "Offence", EnforcementDomain.RoadTransport, basis, bands, []), "法规", new(2011, 7, 1)));
}
