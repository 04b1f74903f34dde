namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>What the law leaves open about the payment of fines: settings, each with its source.</summary>
public static class FineFigures
{
    public static readonly Figure MostInstalments = new(
        "enforcement.most-instalments", "24", "instalments", Confidence.Project,
        "APL 66; enforcement §3 C20", "分期缴纳罚款的最多期数", "Most instalments in which a fine may be paid");

    public static readonly Figure LongestDeferral = new(
        "enforcement.longest-deferral", "24", "months", Confidence.Project,
        "APL 66; enforcement §3 C20", "延期、分期缴纳罚款的最长月数", "Most months by which payment may be put off");

    public static readonly Figure NightFrom = new(
        "enforcement.night-from-hour", "22", "hour of the day", Confidence.Project,
        "ACL 43; enforcement §11 E-16", "夜间起始时刻", "Hour at which the night begins, for compulsory execution");

    public static readonly Figure NightUntil = new(
        "enforcement.night-until-hour", "6", "hour of the day", Confidence.Project,
        "ACL 43; enforcement §11 E-16", "夜间结束时刻", "Hour at which the night ends, for compulsory execution");
}
