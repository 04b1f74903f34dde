using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class CertificateHandedInAtScrappingSpec
{
    [Fact]
    public void a_certificate_is_handed_in()
    {
        CertificateHandedInAtScrapping.Check(ActiveVehicle, new(Truck, "BF-1", CertificateHandedIn: true)).ShouldBeNull();
        CertificateHandedInAtScrapping.Check(ActiveVehicle, new(Truck, "BF-1", CertificateHandedIn: false)).ShouldNotBeNull();
    }

    [Fact]
    public void a_vehicle_that_never_had_one_has_none_to_hand_in() =>
        CertificateHandedInAtScrapping.Check(VehicleAfter(Registered), new(Truck, "BF-1", CertificateHandedIn: false)).ShouldBeNull();
}
