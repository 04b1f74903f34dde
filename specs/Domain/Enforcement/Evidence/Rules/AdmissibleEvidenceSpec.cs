using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class AdmissibleEvidenceSpec : EvidenceSpec
{
    [Fact]
    public void a_photograph_in_the_store_can_be_used() =>
        AdmissibleEvidence.Check(Id, Folded(Collected)).ShouldBeNull();

    [Fact]
    public void what_is_not_on_record_cannot() =>
        AdmissibleEvidence.Fault(EvidenceItem.Initial).ShouldBe("unknown");

    [Fact]
    public void a_broken_file_cannot() =>
        AdmissibleEvidence.Fault(Folded(Collected, new EvidenceFoundBroken(Photo.Sha256, null, new(2026, 3, 2)))).ShouldBe("broken");

    [Fact]
    public void an_excluded_item_cannot() =>
        AdmissibleEvidence.Fault(Folded(Collected, new EvidenceExcluded("取证违法", new(2026, 3, 2)))).ShouldBe("excluded");

    [Fact]
    public void a_capture_that_was_reviewed_once_cannot() =>
        AdmissibleEvidence.Fault(Folded(Captured, FirstPassed)).ShouldBe("review");

    [Fact]
    public void a_capture_that_was_reviewed_twice_can() =>
        AdmissibleEvidence.Check(Id, Folded(Captured, FirstPassed, SecondPassed)).ShouldBeNull();

    [Fact]
    public void a_device_whose_certificate_had_ended_proves_nothing() =>
        AdmissibleEvidence.Fault(Folded(Captured with { Capture = Captured.Capture! with { VerifiedUntil = new(2026, 2, 28) } }, FirstPassed, SecondPassed)).ShouldBe("device");

    [Fact]
    public void a_device_that_was_never_verified_proves_nothing() =>
        AdmissibleEvidence.Fault(Folded(Captured with { Capture = Captured.Capture! with { VerifiedUntil = null, VerificationCertificate = null } }, FirstPassed, SecondPassed)).ShouldBe("device");

    [Fact]
    public void nor_does_a_site_that_was_not_in_service() =>
        AdmissibleEvidence.Fault(Folded(Captured with { Capture = Captured.Capture! with { SiteInService = false } }, FirstPassed, SecondPassed)).ShouldBe("site");

    private static EvidenceItem Folded(params EvidenceFact[] facts) => facts.Aggregate(EvidenceItem.Initial, EvidenceItem.Evolve);
}
