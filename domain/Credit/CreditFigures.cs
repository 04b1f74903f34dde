namespace Regulatory.Domain.Credit;

/// <summary>The figures of credit that are not certain law: officers see and change them.</summary>
public static class CreditFigures
{
    public static readonly Figure WorkingDaysOfAnnouncement = new(
        "credit.working-days-of-announcement", "10", "working days", Confidence.Check, "credit 3",
        "道路运输等级公示期限", "Working days for which a grade outside construction is announced");

    public static readonly Figure ItemsExcludedFromRepair = new(
        "credit.items-excluded-from-repair", "none", "list", Confidence.Check, "credit 6",
        "法律规定不予修复的信用信息", "Items of the catalogue that the law excludes from repair, by code");

    public static readonly Figure WorkingDaysOfDefence = new(
        "credit.working-days-of-defence", "5", "working days", Confidence.Project, "credit 8",
        "列入名单前陈述申辩期限", "Working days for the defence before a listing");

    public static readonly Figure OverloadListInForce = new(
        "credit.overload-list-in-force", "true", "flag", Confidence.Check, "credit 8",
        "超限超载失信名单制度有效", "The overload list is still in force beside the policy that lists need a law");

    public static readonly Figure MonthsOnOverloadList = new(
        "credit.months-on-overload-list", "24", "months", Confidence.Check, "credit 8",
        "超限超载失信名单期限", "Months after which a subject leaves the overload list");

    public static readonly Figure CyclesForRedList = new(
        "credit.cycles-for-red-list", "2", "cycles", Confidence.Project, "credit 8",
        "列入红名单所需连续 AAA 周期", "Cycles graded AAA running that the red list asks for");

    public static readonly Figure ConsecutiveBForWithdrawal = new(
        "credit.consecutive-b-for-withdrawal", "3", "cycles", Confidence.Check, "credit 5",
        "可依法撤销从业资格所需连续 B 级周期", "Cycles graded B running after which a driver's qualification may be withdrawn");
}
