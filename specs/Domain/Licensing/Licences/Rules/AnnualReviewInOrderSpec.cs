using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class AnnualReviewInOrderSpec : LicenceActSpec
{
    private static Refusal? Check(LicenceIssued issued, LocalDate reviewed, LocalDate next) =>
        AnnualReviewInOrder.Check(Licence.Evolve(Licence.Initial, issued), new(Id, reviewed, next), on: new(2026, 3, 2), months: 12);

    [Fact]
    public void a_review_of_today_is_in_order() => Check(Vehicle, new(2026, 3, 2), new(2027, 3, 2)).ShouldBeNull();

    [Fact]
    public void a_review_of_tomorrow_is_not() => Check(Vehicle, new(2026, 3, 3), new(2027, 3, 2))!.Rule.ShouldBe(AnnualReviewInOrder.Id);

    [Fact]
    public void the_next_review_is_later() => Check(Vehicle, new(2026, 3, 2), new(2026, 3, 2)).ShouldNotBeNull();

    [Fact]
    public void a_year_at_most_lies_between_two_reviews()
    {
        Check(Vehicle, new(2026, 3, 2), new(2027, 3, 3)).ShouldNotBeNull();
        Check(Vehicle with { NextReview = new(2026, 7, 31) }, new(2026, 3, 2), new(2027, 7, 31)).ShouldBeNull();
    }

    [Fact]
    public void operators_have_no_vehicle_review() => Check(Issued, new(2026, 3, 2), new(2027, 3, 2)).ShouldNotBeNull();
}
