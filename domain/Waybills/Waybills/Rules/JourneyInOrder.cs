using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A trip starts within a month and ends after it starts, within a month of that; its way has a length of which the motorways are a part, rests
/// that lie within it, and ends that are on the map.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "行程不合理：起运不得晚于 {days} 天之后，到达须晚于起运且不超过 {days} 天，里程须大于零且不少于高速公路里程，休息和坐标须合理。",
    "The trip is not possible: it starts within {days} days, arrives after its start and within {days} days, has a length that its motorways do not exceed, and possible rests and points.")]
public static class JourneyInOrder
{
    public static readonly RuleId Id = new("WAY-DRF-004");

    private const int MostDays = 31;

    private const int LongestKm = 10_000;

    private const int MostRests = 50;

    public static Refusal? Check(WaybillParticulars said, WaybillsContext context) =>
        Check(said.PlannedStart, said.PlannedArrival, said.Route, context);

    public static Refusal? Check(WaybillContent content, WaybillsContext context) =>
        Check(content.PlannedStart, content.PlannedArrival, content.Route, context);

    private static Refusal? Check(Instant start, Instant arrival, TripRoute route, WaybillsContext context)
    {
        var longest = Duration.FromDays(MostDays);
        var longestMinutes = (int)longest.TotalMinutesWhole();
        return start - context.At <= longest && start < arrival && arrival - start <= longest
            && route.LengthKm is >= 1 and <= LongestKm && route.MotorwayKm >= 0 && route.MotorwayKm <= route.LengthKm
            && route.Rests.Length <= MostRests
            && route.Rests.All(rest => rest.AfterMinutes >= 0 && rest.AfterMinutes <= longestMinutes && rest.Minutes > 0 && rest.Minutes <= longestMinutes)
            && route.RestMinutes < (arrival - start).TotalMinutesWhole()
            && route.Start.Point is not { IsOnEarth: false } && route.Destination.Point is not { IsOnEarth: false }
                ? null
                : new Refusal(Id, ("days", MostDays));
    }
}
