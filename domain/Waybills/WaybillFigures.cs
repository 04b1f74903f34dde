namespace Regulatory.Domain.Waybills;

/// <summary>The figures of waybills that are not certain law: officers see and change them.</summary>
public static class WaybillFigures
{
    /// <summary>Hours for which a validation holds.</summary>
    public static readonly Figure HoursOfValidation = new(
        "waybills.hours-of-validation", "24", "hours", Confidence.Project, "waybills §4",
        "运单校验结果的有效时间", "Hours for which the validation of a waybill holds");

    /// <summary>Minutes within which the terminal was online, for the check before the trip.</summary>
    public static readonly Figure TerminalMinutes = new(
        "waybills.terminal-minutes", "10", "minutes", Confidence.Project, "waybills §4",
        "例检时卫星定位终端最近在线时间", "Minutes within which the terminal must have been online at the check before the trip");

    /// <summary>Hours offline after which a vehicle gets no waybill.</summary>
    public static readonly Figure TerminalHoursOffline = new(
        "waybills.terminal-hours-offline", "24", "hours", Confidence.Project, "waybills W-12",
        "终端离线多少小时不得派单", "Hours offline after which a vehicle gets no waybill");

    /// <summary>Hours by which a planned start may lie in the past.</summary>
    public static readonly Figure HoursOfStartInPast = new(
        "waybills.hours-of-start-in-past", "24", "hours", Confidence.Project, "waybills W-13",
        "起运时间最多早于当前多少小时", "Hours by which the planned start may lie in the past");

    /// <summary>How many times the least driving time of its way a trip may be planned to take.</summary>
    public static readonly Figure TimesOfDriving = new(
        "waybills.times-of-driving", "3", "times", Confidence.Project, "waybills §2",
        "计划行程时间最多为最短行驶时间的倍数", "How many times its least driving time a trip may be planned to take");

    /// <summary>Hours that a trip may be planned to take beside its driving.</summary>
    public static readonly Figure HoursBesideDriving = new(
        "waybills.hours-beside-driving", "48", "hours", Confidence.Project, "waybills §2",
        "计划行程在行驶之外的最长时间", "Hours that a trip may be planned to take beside its driving");

    /// <summary>Shortage up to which a waybill is completed without explanation, thousandths of what was loaded.</summary>
    public static readonly Figure ShortageTolerance = new(
        "waybills.shortage-tolerance", "5", "per mille", Confidence.Project, "waybills §4",
        "签收短少允许量", "Shortage that needs no explanation");

    /// <summary>Metres around the destination within which a vehicle has arrived.</summary>
    public static readonly Figure ArrivalMetres = new(
        "waybills.arrival-metres", "1000", "metres", Confidence.Project, "waybills §4",
        "到达电子围栏半径", "Radius around the destination within which a vehicle has arrived");

    /// <summary>Metres from start and destination within which a planned way begins and ends.</summary>
    public static readonly Figure LineEndsMetres = new(
        "waybills.line-ends-metres", "5000", "metres", Confidence.Project, "waybills §3",
        "计划路线起止点距起运地、目的地最大距离", "Metres from start and destination within which a planned way begins and ends");

    /// <summary>Hours after the planned arrival from which a waybill is overdue.</summary>
    public static readonly Figure HoursToOverdue = new(
        "waybills.hours-to-overdue", "24", "hours", Confidence.Project, "waybills §4",
        "计划到达后多少小时未完结为超时", "Hours after the planned arrival from which a waybill is overdue");

    /// <summary>Metres off the planned way that are a deviation.</summary>
    public static readonly Figure CorridorMetres = new(
        "waybills.corridor-metres", "2000", "metres", Confidence.Project, "waybills §4",
        "偏离计划路线的距离", "Metres off the planned way that are a deviation");

    /// <summary>Minutes off the planned way that are a deviation.</summary>
    public static readonly Figure CorridorMinutes = new(
        "waybills.corridor-minutes", "10", "minutes", Confidence.Project, "waybills §4",
        "偏离计划路线的时间", "Minutes off the planned way that are a deviation");

    /// <summary>Minutes of a stop outside permitted places that are a deviation.</summary>
    public static readonly Figure StopMinutes = new(
        "waybills.stop-minutes", "30", "minutes", Confidence.Project, "waybills §4",
        "非许可地点停车时间", "Minutes of a stop outside permitted places that are a deviation");

    /// <summary>Trips on a lane from which on its usual quantity says something.</summary>
    public static readonly Figure TripsOfLane = new(
        "waybills.trips-of-lane", "10", "trips", Confidence.Project, "waybills §5",
        "线路常量统计的最少趟次", "Trips on a lane from which on an unusual quantity is a warning");

    /// <summary>Standard deviations from the lane's mean beyond which a quantity is unusual.</summary>
    public static readonly Figure DeviationsOfLane = new(
        "waybills.deviations-of-lane", "3", "standard deviations", Confidence.Project, "waybills §5",
        "数量异常的标准差倍数", "Standard deviations beyond which a quantity is unusual");

    /// <summary>Longest driving in 24 hours, minutes.</summary>
    public static readonly Figure MinutesInDay = new(
        "waybills.minutes-in-day", "480", "minutes", Confidence.Likely, "waybills W-15",
        "24小时内驾驶最长时间", "Longest driving in 24 hours");
}
