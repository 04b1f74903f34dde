using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Trucks.Rules;

/// <summary>
/// O-04: captures of one truck in one direction within two hours are one act of overloading, and so one case, unless they are of
/// different journeys.
/// </summary>
[Law(AdministrativePenaltyLaw.Art29)]
[RuleText(
    "该车同方向 {hours} 小时内已有称重检测记录 {record} 立案，属于同一违法行为，不得重复立案。",
    "A capture of the same truck and direction within {hours} hours, {record}, is already part of a case: it is the same act.")]
public static class OneActOneCase
{
    public static readonly RuleId Id = new("OVL-WGH-007");

    public static Refusal? Check(TruckRecord truck, ChargeJourney command, ActContext context)
    {
        var hours = context.Figures.NumberOf(OverloadFigures.HoursOfOneAct, context.On);
        var same = truck.Journeys.FirstOrDefault(charged =>
            charged.Direction == command.Direction
            && Apart(charged.CapturedAt, command.CapturedAt) <= Duration.FromHours(hours)
            && (charged.Journey is null || command.Journey is null || charged.Journey == command.Journey));
        return same is null ? null : new Refusal(Id, ("hours", hours), ("record", same.Record));
    }

    private static Duration Apart(Instant one, Instant other) => one < other ? other - one : one - other;
}
