using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>Takes a driver off a vehicle's list 解除排班.</summary>
[ActOf(Role.Applicant, Role.Supervisor), Law(GuangdongRoadTransportRegulations.Art45)]
public sealed record ReleaseDriver(PartyId Driver, VehicleKey Vehicle) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, ReleaseDriver command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        return log.Assignments.ContainsKey(command.Vehicle) ? new DriverReleased(command.Vehicle, context.On) : Decision<DutyFact>.Nothing;
    }
}
