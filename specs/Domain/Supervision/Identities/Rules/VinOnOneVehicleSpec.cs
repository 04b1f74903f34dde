using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Identities.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Identities.Rules;

public sealed class VinOnOneVehicleSpec
{
    private static readonly PhysicalIdentity Held = new(Truck.ToString());

    [Fact]
    public void a_vin_that_stands_on_another_vehicle_is_refused() =>
        VinOnOneVehicle.Check(Held, TruckVin.ToString(), OtherTruck.ToString()).ShouldNotBeNull().Details["holder"].ShouldBe("粤A12345/Yellow");

    [Fact]
    public void a_free_one_and_ones_own_are_not()
    {
        VinOnOneVehicle.Check(PhysicalIdentity.Initial, TruckVin.ToString(), Truck.ToString()).ShouldBeNull();
        VinOnOneVehicle.Check(Held, TruckVin.ToString(), Truck.ToString()).ShouldBeNull();
    }
}
