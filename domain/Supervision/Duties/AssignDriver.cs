using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>Assigns a driver to a vehicle of the same enterprise 排班.</summary>
/// <param name="Until">Last day; null until released.</param>
[ActOf(Role.Applicant, Role.Supervisor), Law(GuangdongRoadTransportRegulations.Art45)]
public sealed record AssignDriver(PartyId Driver, VehicleKey Vehicle, LocalDate From, LocalDate? Until = null) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, AssignDriver command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        if (VehicleEntered.Check(context.Vehicle) is { } nothing) return nothing;
        if (DriverOfTheEnterprise.Check(log, context.Vehicle) is { } foreign) return foreign;
        if (PeriodOfDuty.Check(command.From, command.Until) is { } reversed) return reversed;
        if (DriverOnDuty.Check(log) is { } off) return off;
        if (OneVehicleAtATime.Check(log, command.Vehicle, context) is { } elsewhere) return elsewhere;
        var assigned = new DriverAssigned(command.Vehicle, command.From, command.Until, context.On);
        return log.Assignments.GetValueOrDefault(command.Vehicle) is { } known && known with { On = context.On } == assigned
            ? Decision<DutyFact>.Nothing
            : assigned;
    }
}
