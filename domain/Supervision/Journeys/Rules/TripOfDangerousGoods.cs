using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Supervision.Journeys.Rules;

/// <summary>Waybills are asked for of dangerous-goods vehicles: trips of others are nobody's matter here.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "该车辆未登记或者不是危险货物运输车辆，不记录检出行程。",
    "Trips are recorded of dangerous-goods vehicles that are entered, and this is none.")]
public static class TripOfDangerousGoods
{
    public static readonly RuleId Id = new("SUP-TRP-001");

    public static Refusal? Check(SupervisedVehicle vehicle) =>
        vehicle is { IsEntered: true, Registration.Class: SupervisionClass.W } ? null : new Refusal(Id);
}
