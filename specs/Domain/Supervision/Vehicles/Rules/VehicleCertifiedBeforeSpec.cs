using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class VehicleCertifiedBeforeSpec
{
    [Fact]
    public void what_is_reviewed_has_a_certificate()
    {
        VehicleCertifiedBefore.Check(ActiveVehicle).ShouldBeNull();
        VehicleCertifiedBefore.Check(VehicleAfter(Registered)).ShouldNotBeNull();
    }
}
