using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Journeys.Rules;

/// <summary>A journey counts as a trip when it is longer than a way within the yard or to the filling station (waybills §9 [project]).</summary>
[Law(OwnRules.Figures)]
[RuleText(
    "行程须超过 {km} 公里且先出发后到达。",
    "A trip is longer than {km} km, and arrives after it departed.")]
public static class LengthOfTrip
{
    public static readonly RuleId Id = new("SUP-TRP-002");

    public static Refusal? Check(TripTaken taken, ActContext context)
    {
        var km = context.Figures.NumberOf(TripFigures.LeastKilometres, ChinaTime.DayOf(taken.DepartedAt));
        return taken.Metres > km * 1_000L && !(taken.ArrivedAt < taken.DepartedAt) ? null : new Refusal(Id, ("km", km));
    }
}
