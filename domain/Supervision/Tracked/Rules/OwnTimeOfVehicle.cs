using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Supervision.Tracked.Rules;

/// <summary>
/// An enterprise opens the tracks of the days on which the vehicle was its own: where it was under the plate's owner before, or the one after, is
/// none of its business.
/// </summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText(
    "企业只能查询车辆归其所有期间（自 {from} 起）的轨迹。",
    "An enterprise opens the tracks of the time in which the vehicle was its own, from {from} on.")]
public static class OwnTimeOfVehicle
{
    public static readonly RuleId Id = new("SUP-TRK-005");

    public static Refusal? Check(SupervisedVehicle vehicle, OpenTrack command, Actor actor)
    {
        if (!actor.Is(Role.Applicant)) return null;
        var from = vehicle.Registration!.On;
        var left = vehicle.IsEntered ? null : vehicle.LastOn;
        return command.From >= ChinaTime.StartOf(from) && !(left is { } last && command.Until > ChinaTime.StartOf(last.PlusDays(1)))
            ? null
            : new Refusal(Id, ("from", from));
    }
}
