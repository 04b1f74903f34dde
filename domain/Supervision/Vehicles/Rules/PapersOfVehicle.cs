using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>
/// A vehicle is entered as its papers describe it: type, mass, seats of a coach, a trailer with a trailer's plate, registered before
/// today.
/// </summary>
[Law(RoadTransportRegulations.Art24), Law(GuangdongRoadTransportRegulations.Art48)]
[RuleText(
    "车辆技术参数与类别、号牌不符或者不完整。",
    "What the papers say of the vehicle is incomplete, or does not fit its class or plate.")]
public static class PapersOfVehicle
{
    public static readonly RuleId Id = new("SUP-REG-004");

    public static Refusal? Check(RegisterVehicle command, NodaTime.LocalDate on)
    {
        var says = command.Particulars;
        var sound = !string.IsNullOrWhiteSpace(says.Type)
            && says.TotalMassKg > 0
            && says.FirstRegisteredOn <= on
            && !(says.IsTractor && says.IsTrailer)
            && says.IsTrailer == (command.Vehicle.Plate.Kind is PlateKind.Trailer)
            && (!command.Class.IsCoach() || (says.Seats > 1 && !says.IsTractor && !says.IsTrailer))
            && (command.Class is not SupervisionClass.Z || !says.IsTrailer);
        return sound ? null : new Refusal(Id);
    }
}
