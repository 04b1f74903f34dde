namespace Regulatory.Domain.Supervision;

/// <summary>The figures of supervision that are not certain law: officers see and change them.</summary>
public static class SupervisionFigures
{
    /// <summary>
    /// Months after the first registration in which coaches and dangerous-goods vehicles are inspected at the longer interval.
    /// </summary>
    public static readonly Figure MonthsOfYouthStrict = new(
        "supervision.inspection-young-months-strict", "60", "months", Confidence.Likely, "VTM/21",
        "客车、危险货物运输车辆按较长周期检验的月数", "Months in which coaches and dangerous-goods vehicles are inspected at the longer interval");

    /// <summary>The same for other vehicles.</summary>
    public static readonly Figure MonthsOfYouth = new(
        "supervision.inspection-young-months", "120", "months", Confidence.Likely, "VTM/21",
        "其他车辆按较长周期检验的月数", "Months in which other vehicles are inspected at the longer interval");

    public static readonly Figure InspectionOfYoung = new(
        "supervision.inspection-interval-young", "12", "months", Confidence.Likely, "VTM/21",
        "较长检验检测周期", "The longer interval of inspections");

    public static readonly Figure InspectionOfOld = new(
        "supervision.inspection-interval-old", "6", "months", Confidence.Likely, "VTM/21",
        "较短检验检测周期", "The shorter interval of inspections");

    public static readonly Figure MonthsToReview = new(
        "supervision.months-to-review", "12", "months", Confidence.Likely, "vehicles §3",
        "车辆年度审验周期", "Months from one review of a vehicle to the next");

    /// <summary>
    /// The worst technical grade with which a dangerous-goods vehicle passes its review is 1 by law; coaches by this figure.
    /// </summary>
    public static readonly Figure WorstGradeOfCoach = new(
        "supervision.worst-grade-of-coach", "1", "grade", Confidence.Likely, "vehicles §3",
        "客车技术等级最低要求", "The worst technical grade with which a coach passes its review");

    public static readonly Figure MinutesToNotify = new(
        "supervision.minutes-to-notify", "1", "minutes", Confidence.Project, "vehicles §6",
        "报警提醒驾驶员时限", "Minutes in which the driver is told of an alarm");

    public static readonly Figure MinutesToAcknowledgeLevelOne = new(
        "supervision.minutes-to-acknowledge-level-one", "10", "minutes", Confidence.Project, "vehicles §6",
        "一级报警确认时限", "Minutes in which an alarm of level 1 is acknowledged");

    public static readonly Figure MinutesToAcknowledgeLevelTwo = new(
        "supervision.minutes-to-acknowledge-level-two", "30", "minutes", Confidence.Project, "vehicles §6",
        "二级报警确认时限", "Minutes in which an alarm of level 2 is acknowledged");

    public static readonly Figure WorkingDaysToTreat = new(
        "supervision.working-days-to-treat", "3", "working days", Confidence.Project, "vehicles §6",
        "驾驶员处理时限", "Working days in which the driver is treated");

    public static readonly Figure HoursToLead = new(
        "supervision.hours-to-lead", "24", "hours", Confidence.Project, "vehicles §6",
        "一级报警未办结形成线索的时限", "Hours after which an alarm of level 1 that is not closed becomes a lead");

    public static readonly Figure LevelOneForOffDuty = new(
        "supervision.level-one-for-off-duty", "3", "alarms", Confidence.Project, "vehicles §6",
        "暂停上岗的一级报警次数", "Alarms of level 1 from which on a driver is off duty until retrained");

    public static readonly Figure DaysOfLevelOne = new(
        "supervision.days-of-level-one", "30", "days", Confidence.Project, "vehicles §6",
        "一级报警次数的统计天数", "Days in which alarms of level 1 are counted together");

    public static readonly Figure MostFalsePercent = new(
        "supervision.most-false-percent", "30", "percent", Confidence.Project, "vehicles V-07",
        "监控员误报关闭率上限", "Percent of false-alarm closings of one monitor in a month above which they are looked at");

    public static readonly Figure LeastAlarmsForRate = new(
        "supervision.least-alarms-for-rate", "10", "alarms", Confidence.Project, "vehicles V-07 names none",
        "计算误报关闭率的最少报警数", "Handled alarms from which on the rate of false-alarm closings says something");

    public static readonly Figure MinutesToAnswerRollCall = new(
        "supervision.minutes-to-answer-roll-call", "10", "minutes", Confidence.Project, "vehicles §7",
        "平台查岗应答时限", "Minutes in which a platform answers a roll-call");

    /// <summary>Hours around an accident whose monitoring data are sealed, on either side.</summary>
    public static readonly Figure HoursOfSeal = new(
        "supervision.hours-of-seal", "24", "hours", Confidence.Project, "vehicles §10",
        "事故前后封存监控数据的小时数", "Hours before and after an accident whose monitoring data are sealed");

    public static readonly Figure DaysOfTrack = new(
        "supervision.days-of-track", "31", "days", Confidence.Project, "vehicles V-12",
        "单次查询轨迹的最长天数", "Days of a track that are opened at once");

    public static readonly Figure HoursOfOpenTrack = new(
        "supervision.hours-of-open-track", "8", "hours", Confidence.Project, "vehicles V-12",
        "轨迹查询登记有效小时数", "Hours for which a track that was opened is shown");
}
