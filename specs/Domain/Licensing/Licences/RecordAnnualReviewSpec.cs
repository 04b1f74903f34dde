using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class RecordAnnualReviewSpec : LicenceActSpec
{
    [Fact]
    public void a_passed_review_sets_the_day_of_the_next() =>
        Given(Vehicle).By(Actors.Supervisor).When(new RecordAnnualReview(Id, new(2026, 2, 27), new(2026, 7, 31)))
            .ThenFacts(new AnnualReviewPassed(new(2026, 2, 27), new(2026, 7, 31), On: new(2026, 3, 2)));

    [Fact]
    public void another_citys_supervisor_records_nothing_here() =>
        Given(Vehicle).By(Actors.Supervisor with { Division = DivisionCode.Parse("440300") })
            .When(new RecordAnnualReview(Id, new(2026, 2, 27), new(2026, 7, 31))).ThenRefused(IssuingAuthorityOrSuperior.Id);
}
