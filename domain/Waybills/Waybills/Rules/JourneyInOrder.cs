using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A trip ends after it starts, within a month; its way has a length of which the motorways are a part, rests that lie within it, and ends that
/// are on the map.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "行程不合理：到达须晚于起运且不超过 {days} 天，里程须大于零且不少于高速公路里程，休息和坐标须合理。",
    "The trip is not possible: it arrives after its start and within {days} days, has a length that its motorways do not exceed, and possible rests and points.")]
public static class JourneyInOrder
{
    public static readonly RuleId Id = new("WAY-DRF-004");

    private const int MostDays = 31;

    private const int LongestKm = 10_000;

    public static Refusal? Check(WaybillParticulars said) => Check(said.PlannedStart, said.PlannedArrival, said.Route);

    public static Refusal? Check(WaybillContent content) => Check(content.PlannedStart, content.PlannedArrival, content.Route);

    private static Refusal? Check(Instant start, Instant arrival, TripRoute route) =>
        start < arrival && arrival <= start + Duration.FromDays(MostDays)
        && route.LengthKm is >= 1 and <= LongestKm && route.MotorwayKm >= 0 && route.MotorwayKm <= route.LengthKm
        && route.Rests.All(rest => rest.AfterMinutes >= 0 && rest.Minutes > 0)
        && route.RestMinutes < (arrival - start).TotalMinutesWhole()
        && route.Start.Point is not { IsOnEarth: false } && route.Destination.Point is not { IsOnEarth: false }
            ? null
            : new Refusal(Id, ("days", MostDays));
}
