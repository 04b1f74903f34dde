using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Officers.Rules;

public sealed class TwoCertifiedOfficersSpec : InspectionSpec
{
    [Fact]
    public void one_officer_is_not_enough() =>
        Given(Planned).When(Hold with { Officers = Alone }).ThenRefused(TwoCertifiedOfficers.Id);

    [Fact]
    public void the_same_officer_twice_is_one() =>
        Given(Planned).When(Hold with { Officers = [First, First] }).ThenRefused(TwoCertifiedOfficers.Id).Details["valid"].ShouldBe("1");

    [Fact]
    public void a_certificate_that_ended_yesterday_does_not_count() =>
        Given(Planned).When(Hold with { Officers = [First, Second with { CertificateUntil = new(2026, 3, 1) }] }).ThenRefused(TwoCertifiedOfficers.Id);

    [Fact]
    public void one_that_ends_today_does() =>
        Given(Planned).When(Hold with { Officers = [First, Second with { CertificateUntil = new(2026, 3, 2) }] }).ThenAccepted();
}
