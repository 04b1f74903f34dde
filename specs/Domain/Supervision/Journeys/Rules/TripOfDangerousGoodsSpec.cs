using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Journeys.Rules;

public sealed class TripOfDangerousGoodsSpec
{
    [Fact]
    public void a_dangerous_goods_vehicle_makes_trips() => TripOfDangerousGoods.Check(ActiveVehicle).ShouldBeNull();

    [Fact]
    public void a_coach_and_a_stranger_do_not()
    {
        TripOfDangerousGoods.Check(VehicleAfter(Registered with { Class = SupervisionClass.K1 })).ShouldNotBeNull();
        TripOfDangerousGoods.Check(SupervisedVehicle.Initial).ShouldNotBeNull();
    }
}
