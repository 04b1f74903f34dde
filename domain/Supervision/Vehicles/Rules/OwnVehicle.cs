using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>An enterprise acts upon its own vehicles, an officer upon those of the division.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "该车辆不属于本企业或者不在本机关辖区内。",
    "The vehicle is neither the actor's own nor of the actor's division.")]
public static class OwnVehicle
{
    public static readonly RuleId Id = new("SUP-VEH-004");

    public static Refusal? Check(SupervisedVehicle vehicle, Actor actor) =>
        vehicle.Registration is { } entered && (actor.Is(Role.System)
            || (actor.Is(Role.Applicant) ? actor.Party == entered.Owner.Party : actor.Division.Covers(entered.Division)))
            ? null
            : new Refusal(Id);
}
