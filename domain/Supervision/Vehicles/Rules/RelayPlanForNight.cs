using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>
/// V-11: a coach is permitted to drive by night with a relay plan only, or on a line that is exempt; never over unsafe mountain roads.
/// Other vehicles need no such permission.
/// </summary>
[Law(PassengerSafetyNorms.Art38)]
[RuleText(
    "V-11 客车凌晨 2 时至 5 时通行须有接驳运输方案，机场、高铁专线和单程 {feeder} 公里以下短途接送除外，且不得通行不安全的三级以下山区公路。",
    "V-11 Between 2 and 5 in the morning a coach needs a relay plan, unless it serves an airport or high-speed rail or a feeder of up to "
    + "{feeder} km, and never takes an unsafe mountain road of class 3 or lower.")]
public static class RelayPlanForNight
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-11";

    public static readonly RuleId Id = new("SUP-NGT-001");

    public static Refusal? Check(SupervisedVehicle vehicle, PermitNightDriving command, LocalDate on)
    {
        var feeder = PassengerSafetyNorms.KilometresOfShortFeeder.On(on);
        var journey = command.Journey;
        var exempt = journey.AirportOrRailLine || (journey.FeederKilometres is { } kilometres && kilometres >= 1 && kilometres <= feeder);
        var allowed = vehicle.Registration!.Class.IsCoach() && command.Until >= on && !journey.UnsafeMountainRoad
            && (exempt || !string.IsNullOrWhiteSpace(journey.RelayPlan));
        return allowed ? null : new Refusal(Id, ("feeder", feeder));
    }
}
