using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>Enters that a driver left the wheel 拔卡下班.</summary>
[ActOf(Role.System, Role.Applicant, Role.Supervisor), Law(GuangdongRoadTransportRegulations.Art45)]
public sealed record RemoveCard(PartyId Driver, VehicleKey Vehicle, Instant RemovedAt) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, RemoveCard command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        if (log.Wheel?.Vehicle != command.Vehicle) return Decision<DutyFact>.Nothing;
        if (MomentPassed.Check(command.RemovedAt, context) is { } ahead) return ahead;
        if (CardOutAfterIn.Check(log, command.RemovedAt) is { } reversed) return reversed;
        return new CardRemoved(command.Vehicle, command.RemovedAt, Presumed: false, context.On);
    }
}
