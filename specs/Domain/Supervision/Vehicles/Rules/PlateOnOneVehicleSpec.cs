using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class PlateOnOneVehicleSpec
{
    [Fact]
    public void a_plate_is_free_before_and_after_its_vehicle()
    {
        PlateOnOneVehicle.Check(SupervisedVehicle.Initial).ShouldBeNull();
        PlateOnOneVehicle.Check(VehicleAfter([.. Life, new VehicleScrapped(TruckVin, Phone, OwnerParty, SupervisionClass.W, "BF-1", Day)])).ShouldBeNull();
    }

    [Fact]
    public void two_vehicles_under_one_plate_and_colour_are_refused() =>
        PlateOnOneVehicle.Check(ActiveVehicle).ShouldNotBeNull().Details["vin"].ShouldBe("11111111111111111");
}
