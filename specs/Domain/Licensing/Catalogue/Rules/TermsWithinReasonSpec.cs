using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class TermsWithinReasonSpec : LicenceItemSpec
{
    private static readonly ReviewLimit Twenty = new(LegalPeriod.OfWorkingDays(20), Confidence.Certain);

    [Theory]
    [InlineData(0)]
    [InlineData(-20)]
    [InlineData(int.MaxValue)]
    public void a_limit_that_nobody_can_count_is_refused(int days) =>
        Refused(Terms with { Limits = [Twenty with { Period = LegalPeriod.OfWorkingDays(days) }] }, "limit < 1 or > 1000");

    [Fact]
    public void so_is_such_an_extension() =>
        Refused(Terms with { Limits = [Twenty with { Extension = LegalPeriod.OfWorkingDays(0) }] }, "limit < 1 or > 1000");

    [Fact]
    public void a_trip_of_no_month_is_refused() =>
        Refused(Terms with { Validity = new(ValidityKind.Trip, Confidence.Check, MaxMonths: 0) }, "validity months");

    [Fact]
    public void two_limits_for_the_same_case_are_refused() =>
        Refused(Terms with { Limits = [Twenty, Twenty with { From = LimitStart.Application }] }, "two limits for one case");

    [Fact]
    public void a_promise_longer_than_the_statute_is_refused() =>
        Refused(Terms with { Promised = LegalPeriod.OfWorkingDays(21) }, "promised limit > statutory limit");

    [Fact]
    public void a_fixed_validity_says_how_many_years() =>
        Refused(
            Terms with { Validity = new(ValidityKind.Years, Confidence.Certain) }, "validity of years without years");

    [Fact]
    public void a_range_of_years_is_not_upside_down() =>
        Refused(Terms with { Validity = ValidityTerm.WithinYears(8, 4, Confidence.Certain) }, "validity range");

    [Fact]
    public void a_promise_shorter_than_the_statute_is_welcome() =>
        Given().When(new ListItem(Freight, Terms with { Promised = LegalPeriod.OfWorkingDays(8) }, "list", Since)).ThenAccepted();

    private void Refused(ItemTerms terms, string problem) =>
        Given().When(new ListItem(Freight, terms, "list", Since)).ThenRefused(TermsWithinReason.Id)
            .Details["problem"].ShouldBe(problem);
}
