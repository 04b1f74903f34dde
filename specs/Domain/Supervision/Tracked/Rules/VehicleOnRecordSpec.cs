using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked.Rules;

public sealed class VehicleOnRecordSpec
{
    [Fact]
    public void tracks_are_those_of_a_vehicle_that_is_or_was_on_record()
    {
        VehicleOnRecord.Check(ActiveVehicle).ShouldBeNull();
        VehicleOnRecord.Check(VehicleAfter([.. Life, new VehicleScrapped(TruckVin, Phone, OwnerParty, SupervisionClass.W, "BF-1", Day)])).ShouldBeNull();
        VehicleOnRecord.Check(SupervisedVehicle.Initial).ShouldNotBeNull();
    }
}
