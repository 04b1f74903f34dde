using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>
/// Enters that a driver took the wheel 插卡上班. A card that is still in elsewhere is taken for forgotten when that vehicle stands, and
/// refuses this one while it moves (V-09). Only a vehicle of the driver's own enterprise has a say in it: a terminal says whose card it read,
/// and no other owner's may put somebody at a wheel.
/// </summary>
[ActOf(Role.System, Role.Applicant), Law(GuangdongRoadTransportRegulations.Art45)]
public sealed record InsertCard(PartyId Driver, VehicleKey Vehicle, Instant InsertedAt) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, InsertCard command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        if (VehicleEntered.Check(context.Vehicle) is { } nothing) return nothing;
        if (DriverOfTheEnterprise.Check(log, context.Vehicle) is { } foreign) return foreign;
        if (log.Wheel?.Vehicle == command.Vehicle) return Decision<DutyFact>.Nothing;
        if (MomentPassed.Check(command.InsertedAt, context) is { } ahead) return ahead;
        if (DriverOnDuty.Check(log) is { } off) return off;
        if (OneVehicleAtATime.Check(log, command.Vehicle, context) is { } elsewhere) return elsewhere;
        if (log.Wheel is not null && CardOutAfterIn.Check(log, command.InsertedAt) is { } reversed) return reversed;
        var inserted = new CardInserted(
            command.Vehicle, command.InsertedAt, log.IsAssignedOn(command.Vehicle, ChinaTime.DayOf(command.InsertedAt)), context.On);
        return log.Wheel is { } forgotten
            ? Decision<DutyFact>.Accept(new CardRemoved(forgotten.Vehicle, command.InsertedAt, Presumed: true, context.On), inserted)
            : inserted;
    }
}
