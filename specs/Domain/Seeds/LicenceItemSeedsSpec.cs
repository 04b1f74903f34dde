using System.Globalization;
using System.Reflection;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Specs.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Seeds;

public sealed class LicenceItemSeedsSpec : LicenceItemSpec
{
    private static readonly LicenceCatalogue Catalogue = SeedFiles.Items.Aggregate(
        LicenceCatalogue.Empty,
        (catalogue, item) => catalogue.With(new ItemListed(item.Item, item.Terms, item.ListReference, item.InForceFrom)));

    [Fact]
    public void every_item_can_be_listed_and_is_listed_once()
    {
        foreach (var item in SeedFiles.Items) Given().When(item).ThenAccepted();
        SeedFiles.Items.Select(item => item.Item).Distinct().Count().ShouldBe(SeedFiles.Items.Count);
    }

    [Fact]
    public void the_list_has_forty_eight_items_and_nine_filings()
    {
        var filings = SeedFiles.Items.Where(item => item.Terms.Kind is ItemKind.Filing).ToList();
        filings.Count.ShouldBe(9);
        SeedFiles.Items.Except(filings).Select(item => int.Parse(item.Item.Value[6..], CultureInfo.InvariantCulture)).Order()
            .ShouldBe(Enumerable.Range(1, 48));
    }

    [Fact]
    public void every_article_with_a_short_code_stands_in_the_file_of_its_instrument()
    {
        var articles = typeof(RuleId).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<InstrumentAttribute>() is not null)
            .SelectMany(type => type.GetFields())
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        SeedFiles.Items.SelectMany(item => item.Terms.Basis).Select(basis => basis.Article)
            .Where(article => char.IsAsciiLetterUpper(article[0]) && !articles.Contains(article)).ShouldBeEmpty();
    }

    [Fact]
    public void a_coach_route_runs_four_to_eight_years_by_certain_law() =>
        TermsOf("GD-RT-03").Validity.ShouldBe(ValidityTerm.WithinYears(4, 8, Confidence.Certain));

    [Theory]
    [InlineData("GD-RT-01", 20, PeriodUnit.WorkingDays, LimitStart.Acceptance, Confidence.Certain)]
    [InlineData("GD-RT-08", 15, PeriodUnit.WorkingDays, LimitStart.Acceptance, Confidence.Certain)]
    [InlineData("GD-HW-25", 20, PeriodUnit.WorkingDays, LimitStart.Acceptance, Confidence.Certain)]
    [InlineData("GD-WT-36", 30, PeriodUnit.WorkingDays, LimitStart.Acceptance, Confidence.Certain)]
    [InlineData("GD-WT-39", 30, PeriodUnit.WorkingDays, LimitStart.Acceptance, Confidence.Check)]
    [InlineData("GD-PT-40", 30, PeriodUnit.CalendarDays, LimitStart.Application, Confidence.Certain)]
    [InlineData("GD-PT-43", 45, PeriodUnit.CalendarDays, LimitStart.Acceptance, Confidence.Likely)]
    public void special_laws_set_their_own_limits(string item, int length, PeriodUnit unit, LimitStart from, Confidence confidence)
    {
        var limit = TermsOf(item).LimitFor(AuthorityLevel.City).ShouldNotBeNull();
        (limit.Period, limit.From, limit.Confidence).ShouldBe((new LegalPeriod(length, unit), from, confidence));
    }

    [Theory]
    [InlineData("class-1", 2, Confidence.Likely)]
    [InlineData("class-2", 5, Confidence.Likely)]
    [InlineData("class-3", 15, Confidence.Likely)]
    [InlineData("cross-province-class-1", 5, Confidence.Certain)]
    [InlineData("cross-province-class-2", 10, Confidence.Certain)]
    [InlineData("cross-province-class-3", 20, Confidence.Certain)]
    public void oversize_transport_is_decided_by_the_class_of_the_load(string variant, int days, Confidence confidence)
    {
        var limit = TermsOf("GD-HW-24").LimitFor(AuthorityLevel.Province, variant).ShouldNotBeNull();
        (limit.Period, limit.Confidence).ShouldBe((LegalPeriod.OfWorkingDays(days), confidence));
    }

    [Fact]
    public void only_the_governments_own_procedure_has_no_limit() =>
        SeedFiles.Items.Where(item => item.Terms.Limits.IsEmpty && item.Terms.Kind is ItemKind.Licence).Select(item => item.Item.Value)
            .ShouldBe(["GD-HW-32"]);

    [Fact]
    public void what_stands_under_another_licence_names_an_operator_item_of_the_list() =>
        SeedFiles.Items.SelectMany(item => item.Terms.Under)
            .ShouldAllBe(principal => TermsOf(principal.Value).Subject == LicenceSubject.Operator || principal.Value == "GD-RT-03");

    [Fact]
    public void a_practitioners_qualification_stands_under_no_operators_licence() =>
        SeedFiles.Items.Where(item => item.Terms.Subject is LicenceSubject.Practitioner).ShouldAllBe(item => item.Terms.Under.IsEmpty);

    [Fact]
    public void every_kind_of_licence_that_the_law_tells_apart_has_an_item() =>
        Enum.GetValues<LicenceKind>().Except(SeedFiles.Items.Select(item => item.Terms.LicenceKind)).ShouldBeEmpty();

    private static ItemTerms TermsOf(string item) => Catalogue.Find(item, new(2026, 3, 2)).ShouldNotBeNull();
}
