using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A retraining counts when it was held, and not before the alarms for which it is held.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "培训日期 {trained} 晚于当日，或者早于暂停上岗的报警日期 {since}。",
    "The training of {trained} lies in the future, or before the alarms of {since} for which the driver is off duty.")]
public static class TrainingHeld
{
    public static readonly RuleId Id = new("SUP-DTY-007");

    public static Refusal? Check(DriverDutyLog log, LocalDate trainedOn, LocalDate on) =>
        trainedOn <= on && !(log.OffDuty && trainedOn < log.OffSince)
            ? null
            : new Refusal(Id, ("trained", trainedOn), ("since", log.OffSince?.ToString("uuuu-MM-dd", null) ?? "—"));
}
