using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A driver who was taken off duty drives after retraining.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "该驾驶员因一级报警多次发生已暂停上岗，重新培训合格后方可恢复。",
    "The driver is off duty after repeated alarms of level 1, until retrained.")]
public static class DriverOnDuty
{
    public static readonly RuleId Id = new("SUP-DTY-003");

    public static Refusal? Check(DriverDutyLog log) => log.OffDuty ? new Refusal(Id) : null;
}
