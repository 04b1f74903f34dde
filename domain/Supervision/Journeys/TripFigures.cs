namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>What counts as a trip (waybills §9 [project]: the plan gives no formula). Officers see and change it.</summary>
public static class TripFigures
{
    public static readonly Figure LeastKilometres = new(
        "trips.least-kilometres", "10", "km", Confidence.Project, "waybills §9",
        "检出行程最短里程", "Kilometres beyond which a journey counts as a trip");

    public static readonly Figure MinutesOfRest = new(
        "trips.minutes-of-rest", "60", "minutes", Confidence.Project, "waybills §9",
        "行程结束静止分钟数", "Minutes of standstill after which a journey has ended, wherever it is");

    public static readonly Figure MinutesAtPlace = new(
        "trips.minutes-at-place", "10", "minutes", Confidence.Project, "waybills §9",
        "装卸场所内行程结束静止分钟数", "Minutes of standstill within a loading or unloading place after which a journey has ended");

    public static readonly Figure MetresOfDeparture = new(
        "trips.metres-of-departure", "2000", "metres", Confidence.Project, "waybills §9",
        "判定起运的行驶距离", "Metres from the place of loading beyond which a vehicle with an issued waybill has departed");
}
