using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class ReviewOverdueHalfYearSpec : LicenceActSpec
{
    private static readonly Licence OnTheRoad = Licence.Evolve(Licence.Initial, Vehicle);

    [Fact]
    public void six_months_late_is_tolerated_and_a_day_more_is_not()
    {
        var refusal = ReviewOverdueHalfYear.Check(OnTheRoad, DeregistrationGround.AnnualReviewOverdue, new(2026, 1, 31))!;
        refusal.Rule.ShouldBe(ReviewOverdueHalfYear.Id);
        refusal.Details["tolerated"].ShouldBe("2026-01-31");
        ReviewOverdueHalfYear.Check(OnTheRoad, DeregistrationGround.AnnualReviewOverdue, new(2026, 2, 1)).ShouldBeNull();
    }
}
