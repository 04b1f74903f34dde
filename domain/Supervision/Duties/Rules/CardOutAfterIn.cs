using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A card is taken out after it was put in.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "拔卡时间 {out} 早于插卡时间 {in}。",
    "The card was taken out at {out}, before it was put in at {in}.")]
public static class CardOutAfterIn
{
    public static readonly RuleId Id = new("SUP-DTY-006");

    public static Refusal? Check(DriverDutyLog log, Instant removedAt) =>
        removedAt < log.Wheel!.InsertedAt ? new Refusal(Id, ("out", removedAt), ("in", log.Wheel.InsertedAt)) : null;
}
