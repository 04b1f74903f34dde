using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A driver's log passes to a new employer when the former one has let the driver go.</summary>
[Law(RoadTransportRegulations.Art28)]
[RuleText(
    "该驾驶员仍由原单位排班或者正在驾驶，原单位解除后方可由新单位建立记录。",
    "The driver is still assigned or at the wheel for another employer, who lets go first.")]
public static class ReleasedBeforeNewEmployer
{
    public static readonly RuleId Id = new("SUP-DTY-009");

    public static Refusal? Check(DriverDutyLog log, PartyId employer) =>
        log.Opened is { } opened && opened.Employer != employer && (log.Wheel is not null || !log.Assignments.IsEmpty) ? new Refusal(Id) : null;
}
