using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Domain.Specs.Publicity;

/// <summary>The terms of the Measures on Credit Repair, the day before they came into force and from 1 April 2026 on.</summary>
public sealed class PublicityOfSpec
{
    private static readonly LocalDate Before = new(2026, 3, 31), From = new(2026, 4, 1);

    private static PublicityDecision Of(
        PenaltyKind kind, LocalDate documentOn, LocalDate on, PenaltyProcedure procedure = PenaltyProcedure.Ordinary, bool underAge = false,
        string? necessity = null) => PublicityOf.Penalty(
            new(procedure, "t", new("f", null), ["a"], [kind], new("c", null), null, null, null, null, null), PartyKind.Organisation, underAge,
            necessity, documentOn, on, Figures.Defaults);

    [Fact]
    public void the_day_before_the_measures_every_penalty_is_shown_for_as_long_as_the_figures_say() =>
        Of(PenaltyKind.Warning, new(2026, 3, 30), Before, PenaltyProcedure.Simplified).ShouldBe(
            new(true, PublicityGround.BeforeClasses, null, null, new(2026, 6, 30), new(2029, 3, 30)));

    [Fact]
    public void from_their_first_day_on_what_is_minor_is_withheld_whenever_it_was_decided() =>
        Of(PenaltyKind.Warning, new(2026, 3, 30), From).ShouldBe(
            new(false, PublicityGround.MinorWithheld, SeverityClass.Minor, null, null, null));

    [Fact]
    public void what_is_minor_and_necessary_is_shown_for_three_months() =>
        Of(PenaltyKind.Fine, From, From, PenaltyProcedure.Simplified, necessity: "春运期间安全警示").ShouldBe(
            new(true, PublicityGround.Necessity, SeverityClass.Minor, "春运期间安全警示", null, new(2026, 7, 1)));

    [Fact]
    public void what_is_general_is_shown_for_three_months_to_a_year() =>
        Of(PenaltyKind.ConfiscationOfGains, From, From).ShouldBe(
            new(true, PublicityGround.GraveEnough, SeverityClass.General, null, new(2026, 7, 1), new(2027, 4, 1)));

    [Fact]
    public void what_is_serious_is_shown_for_one_year_to_three() =>
        Of(PenaltyKind.LicenceRevocation, From, From).ShouldBe(
            new(true, PublicityGround.GraveEnough, SeverityClass.Serious, null, new(2027, 4, 1), new(2029, 4, 1)));

    [Fact]
    public void terms_count_from_the_document_not_from_the_showing() =>
        Of(PenaltyKind.ConfiscationOfGains, new(2026, 3, 20), new(2026, 4, 20)).Until.ShouldBe(new LocalDate(2027, 3, 20));

    [Fact]
    public void a_term_that_ends_on_a_rest_day_grows_no_longer() =>
        Of(PenaltyKind.ConfiscationOfGains, new(2026, 5, 1), new(2026, 5, 6)).Until.ShouldBe(new LocalDate(2027, 5, 1));

    [Fact]
    public void a_month_without_the_day_ends_the_term_on_its_last() =>
        Of(PenaltyKind.ConfiscationOfGains, new(2026, 11, 30), new(2026, 12, 1)).MinimumUntil.ShouldBe(new LocalDate(2027, 2, 28));

    [Theory]
    [InlineData(null)]
    [InlineData("公众关注")]
    public void nothing_of_the_under_aged_is_shown_on_any_ground(string? necessity) =>
        Of(PenaltyKind.LicenceRevocation, From, From, underAge: true, necessity: necessity).ShouldBe(
            new(false, PublicityGround.UnderAgeWithheld, SeverityClass.Serious, null, null, null));

    [Fact]
    public void the_under_aged_were_protected_before_the_measures_as_well() =>
        Of(PenaltyKind.Warning, new(2026, 3, 30), Before, underAge: true).Public.ShouldBeFalse();

    [Fact]
    public void a_licence_is_public_while_its_decision_stands() =>
        PublicityOf.Licence.ShouldBe(new(true, PublicityGround.LicenceIsPublic, null, null, null, null));
}
