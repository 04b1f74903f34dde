using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>
/// V-09: a driver whose card is in one moving vehicle is assigned to no other. While nothing is known of it, a vehicle with a card in
/// it moves.
/// </summary>
[Law(OwnRules.OneOnTheRoad), Law(GuangdongRoadTransportRegulations.Art45)]
[RuleText(
    "V-09 该驾驶员正在驾驶车辆 {vehicle}，不得同时值乘另一辆车。",
    "V-09 The driver is at the wheel of {vehicle}, which moves: nobody drives two vehicles at a time.")]
public static class OneVehicleAtATime
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-09";

    public static readonly RuleId Id = new("SUP-DTY-008");

    public static Refusal? Check(DriverDutyLog log, VehicleKey vehicle, SupervisionContext context) =>
        log.Wheel is { } wheel && wheel.Vehicle != vehicle && !context.Standing.Contains(wheel.Vehicle)
            ? new Refusal(Id, ("vehicle", wheel.Vehicle))
            : null;
}
