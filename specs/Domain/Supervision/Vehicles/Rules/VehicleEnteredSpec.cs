using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class VehicleEnteredSpec
{
    [Fact]
    public void an_act_is_about_a_vehicle_that_is_there()
    {
        VehicleEntered.Check(ActiveVehicle).ShouldBeNull();
        VehicleEntered.Check(SupervisedVehicle.Initial).ShouldNotBeNull();
        VehicleEntered.Check(VehicleAfter([.. Life, new VehicleTransferred(TruckVin, Phone, OwnerParty, SupervisionClass.W, "GH-1", Day)])).ShouldNotBeNull();
    }
}
