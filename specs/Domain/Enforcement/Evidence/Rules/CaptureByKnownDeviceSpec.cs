using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class CaptureByKnownDeviceSpec : EvidenceSpec
{
    [Fact]
    public void a_capture_of_an_unknown_site_is_not_taken() =>
        Given().Knowing(InStore).When(Record with { Site = Site, Device = "WIM-1" }).ThenRefused(CaptureByKnownDevice.Id);

    [Fact]
    public void a_site_without_its_device_is_not_enough() =>
        Given().Knowing(AtSite).When(Record with { Site = Site }).ThenRefused(CaptureByKnownDevice.Id);

    [Fact]
    public void what_the_device_was_worth_goes_on_record_and_no_officer_need_be_there() =>
        Given().Knowing(AtSite).When(Record with { Site = Site, Device = "WIM-1", Officers = [] })
            .ThenFact<EvidenceCollected>(collected => collected.Capture!.VerificationCertificate.ShouldBe("检定1"));
}
