using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class StageOfVehicleSpec
{
    [Fact]
    public void a_vehicle_goes_its_way_in_order()
    {
        StageOfVehicle.Check(VehicleAfter(Registered), VehicleStage.Registered).ShouldBeNull();
        StageOfVehicle.Check(ActiveVehicle, VehicleStage.Registered).ShouldNotBeNull().Details["stage"].ShouldBe("Active");
    }
}
