using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class ReportTerminationSpec : LicenceActSpec
{
    [Fact]
    public void a_coach_operator_tells_the_authority_thirty_days_before() =>
        Given(Issued).By(Actors.Applicant with { Party = Coaches.Party }).When(new ReportTermination(Id, new(2026, 4, 1)))
            .ThenFacts(new TerminationNotified(new(2026, 4, 1), On: new(2026, 3, 2)));

    [Fact]
    public void another_day_can_be_reported_later() =>
        Given(Issued, new TerminationNotified(new(2026, 4, 1), On: new(2026, 2, 27))).By(Actors.Clerk)
            .When(new ReportTermination(Id, new(2026, 5, 6))).ThenFact<TerminationNotified>();
}
