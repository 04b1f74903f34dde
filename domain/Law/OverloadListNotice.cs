using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>
/// The notice of 2017 of the Ministry of Transport on the list of dishonest parties in overload transport. Its ten grounds are certain, its
/// legal force under the later policy that lists need a law is a setting.
/// </summary>
[Instrument("OLN", "违法超限超载运输失信当事人名单通知", "Notice on the List of Dishonest Parties in Overload Transport")]
public static class OverloadListNotice
{
    /// <summary>The ten grounds.</summary>
    public const string Grounds = "OLN/grounds";

    // The notice's day is not held; its figures stand for every day.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Illegal runs of a truck or a driver in a year, of which more must lie (<see cref="Grounds"/>).</summary>
    public static readonly Dated<int> RunsInAYear = new((Beginning, 3));

    /// <summary>Share of an enterprise's trucks in violation, in percent, of which more must lie (<see cref="Grounds"/>).</summary>
    public static readonly Dated<int> PercentOfTrucks = new((Beginning, 10));

    /// <summary>Fine for ordering overload, in yuan, inclusive (<see cref="Grounds"/>).</summary>
    public static readonly Dated<int> FineForOrdering = new((Beginning, 20_000));

    /// <summary>Penalties for ordering overload in a year, inclusive (<see cref="Grounds"/>).</summary>
    public static readonly Dated<int> PenaltiesForOrdering = new((Beginning, 3));
}
