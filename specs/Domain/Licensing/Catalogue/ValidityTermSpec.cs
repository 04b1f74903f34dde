using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Catalogue;

public sealed class ValidityTermSpec
{
    private static readonly LocalDate From = new(2026, 3, 1);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void a_coach_route_runs_four_to_eight_years(int years, bool allowed) =>
        ValidityTerm.WithinYears(4, 8, Confidence.Certain).Allows(From, From.PlusYears(years).PlusDays(-1)).ShouldBe(allowed);

    [Fact]
    public void eight_years_and_a_day_are_too_long() =>
        ValidityTerm.WithinYears(4, 8, Confidence.Certain).Allows(From, new(2034, 3, 1)).ShouldBeFalse();

    [Fact]
    public void a_range_of_years_wants_an_end() =>
        ValidityTerm.WithinYears(null, 6, Confidence.Likely).Allows(From, null).ShouldBeFalse();

    [Fact]
    public void a_range_without_a_least_allows_short_licences_but_none_that_end_before_they_begin()
    {
        var upToSix = ValidityTerm.WithinYears(null, 6, Confidence.Likely);
        upToSix.Allows(From, From).ShouldBeTrue();
        upToSix.Allows(From, From.PlusDays(-1)).ShouldBeFalse();
    }

    [Fact]
    public void a_fixed_term_ends_on_the_eve_of_its_anniversary()
    {
        var four = ValidityTerm.OfYears(4, Confidence.Likely);
        four.LastDayFrom(From).ShouldBe(new LocalDate(2030, 2, 28));
        four.Allows(From, new(2030, 2, 28)).ShouldBeTrue();
        four.Allows(From, new(2030, 3, 1)).ShouldBeFalse();
    }

    [Fact]
    public void a_long_term_licence_has_no_end()
    {
        var longTerm = new ValidityTerm(ValidityKind.LongTerm, Confidence.Check);
        longTerm.Allows(From, null).ShouldBeTrue();
        longTerm.Allows(From, new(2099, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void a_trip_permit_runs_at_most_its_months()
    {
        var sixMonths = new ValidityTerm(ValidityKind.Trip, Confidence.Check, MaxMonths: 6);
        sixMonths.Allows(From, new(2026, 8, 31)).ShouldBeTrue();
        sixMonths.Allows(From, new(2026, 9, 1)).ShouldBeFalse();
        sixMonths.Allows(From, null).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ValidityKind.Project)]
    [InlineData(ValidityKind.Job)]
    [InlineData(ValidityKind.WithPrincipal)]
    [InlineData(ValidityKind.ByDecision)]
    [InlineData(ValidityKind.None)]
    public void other_licences_run_as_the_decision_says(ValidityKind kind)
    {
        new ValidityTerm(kind, Confidence.Likely).Allows(From, null).ShouldBeTrue();
        new ValidityTerm(kind, Confidence.Likely).Allows(From, From.PlusDays(-1)).ShouldBeFalse();
    }
}
