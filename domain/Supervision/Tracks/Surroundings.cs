namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>What kind of road a place lies on, as far as limits of speed go by it.</summary>
public enum RoadKind
{
    /// <summary>Not known: no limit by the class of road is assumed but the most lenient.</summary>
    Unknown,

    /// <summary>高速公路</summary>
    Motorway,

    /// <summary>其他公路</summary>
    Other,
}

/// <summary>
/// What the caller knows of a position and the evaluation cannot know by itself: the road, the places where one may stop, the plan of
/// the trip. A function of the point, so that a point evaluated again is judged alike.
/// </summary>
public readonly record struct Surroundings
{
    /// <summary>Posted limit, km/h; 0 where it is not known, and then no overspeed against it is found.</summary>
    public int SpeedLimit { get; init; }

    public RoadKind Road { get; init; }

    /// <summary>服务区、站场、允许停车区域: within a service area, a station, or where the vehicle may stop for long.</summary>
    public bool IsStoppingPlace { get; init; }

    /// <summary>Metres from the planned route (<see cref="PlannedRoute.MetresFrom"/>); null where no route is planned.</summary>
    public int? OffRoute { get; init; }

    /// <summary>越界: outside the counties that the trip's board allows.</summary>
    public bool IsOutsideZone { get; init; }

    /// <summary>Exempt from the standstill from 2 to 5: relay transport 接驳运输, airport or rail lines, short feeders.</summary>
    public bool IsExemptByNight { get; init; }

    /// <summary>报停: the vehicle was reported as parked for long.</summary>
    public bool IsReportedParked { get; init; }
}
