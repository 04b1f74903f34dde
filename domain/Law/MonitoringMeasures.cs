using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路运输车辆动态监督管理办法 (amended 2022). What articles 21 to 26 say is certain, their numbers are likely.</summary>
[Instrument("DSM", "道路运输车辆动态监督管理办法", "Measures on Dynamic Supervision of Road Transport Vehicles")]
public static class MonitoringMeasures
{
    /// <summary>Whose vehicles are supervised: coaches, dangerous goods, tractors, trucks of 12 t and more.</summary>
    public const string Art3 = "DSM/3";

    /// <summary>Monitors: one for every hundred vehicles, and at least two.</summary>
    public const string Art21 = "DSM/21";

    /// <summary>Platforms of enterprises; the public one watches over the others.</summary>
    public const string Art22 = "DSM/22";

    /// <summary>Limits of speed and of time at the wheel.</summary>
    public const string Art24 = "DSM/24";

    /// <summary>Monitors analyse, warn, correct and keep records.</summary>
    public const string Art25 = "DSM/25";

    /// <summary>No vehicle goes out whose terminal does not stay online.</summary>
    public const string Art26 = "DSM/26";

    /// <summary>No vehicle certificate without a terminal that is online.</summary>
    public const string Art34 = "DSM/34";

    /// <summary>Penalties of enterprises: platform, monitors, handling of violations.</summary>
    public const string Art35 = "DSM/35";

    /// <summary>Penalties for operating with a terminal that does not stay online.</summary>
    public const string Art36 = "DSM/36";

    /// <summary>Penalties for forging, altering or deleting data.</summary>
    public const string Art37 = "DSM/37";

    /// <summary>How long tracks and the handling of violations are kept; the rulebook cites the measures without an article.</summary>
    public const string Records = "DSM";

    // The rulebook has the text of 2022 alone, so its figures stand for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Total mass from which on a truck is a heavy one, kg (<see cref="Art3"/>).</summary>
    public static readonly Dated<int> HeavyTruckMass = new((Beginning, 12_000));

    /// <summary>Heavy trucks and tractors from which on an enterprise of freight has a platform of its own or entrusts one (<see cref="Art22"/>).</summary>
    public static readonly Dated<int> TrucksForOwnPlatform = new((Beginning, 50));

    /// <summary>Vehicles for which one full-time monitor is enough (<see cref="Art21"/>).</summary>
    public static readonly Dated<int> VehiclesPerMonitor = new((Beginning, 100));

    /// <summary>Full-time monitors at least (<see cref="Art21"/>).</summary>
    public static readonly Dated<int> LeastMonitors = new((Beginning, 2));

    /// <summary>Months for which monitoring data are kept (<see cref="Art25"/>).</summary>
    public static readonly Dated<int> MonthsOfMonitoringData = new((Beginning, 6));

    /// <summary>Years for which records of violations and their handling are kept (<see cref="Art25"/>).</summary>
    public static readonly Dated<int> YearsOfViolationRecords = new((Beginning, 3));

    /// <summary>Percent of the drivers' violations that are handled at least (<see cref="Art35"/>, item 2).</summary>
    public static readonly Dated<int> LeastHandlingPercent = new((Beginning, 90));

    /// <summary>Hours at the wheel in any 24 (<see cref="Art24"/>).</summary>
    public static readonly Dated<int> HoursAtTheWheelInADay = new((Beginning, 8));

    /// <summary>Hours at the wheel by night without a rest (<see cref="Art24"/>).</summary>
    public static readonly Dated<int> HoursAtTheWheelByNight = new((Beginning, 2));

    /// <summary>Speed of coaches by night, in percent of the limit by day (<see cref="Art24"/>).</summary>
    public static readonly Dated<int> PercentOfTheLimitByNight = new((Beginning, 80));
}
