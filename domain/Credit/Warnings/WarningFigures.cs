namespace Regulatory.Domain.Credit.Warnings;

/// <summary>The thresholds of early warnings (credit §7): settings of this system.</summary>
public static class WarningFigures
{
    public static readonly Figure DropIn30Days = new(
        "credit.warning-drop-in-30-days", "50", "points", Confidence.Project, "credit 7",
        "30 日内评分下降预警值", "Fall of the score within 30 days that raises a warning");

    public static readonly Figure DropIn90Days = new(
        "credit.warning-drop-in-90-days", "100", "points", Confidence.Project, "credit 7",
        "90 日内评分下降预警值", "Fall of the score within 90 days that raises a warning");

    public static readonly Figure PenaltiesOfOneKind = new(
        "credit.warning-penalties-of-one-kind", "3", "cases", Confidence.Project, "credit 7",
        "90 日内同类处罚预警值", "Penalties of one kind within 90 days that raise a warning");

    public static readonly Figure TamperFacts = new(
        "credit.warning-tamper-facts", "2", "cases", Confidence.Project, "credit 7",
        "一年内破坏监控终端预警值", "Facts of terminal tampering within a year that raise a warning");

    public static readonly Figure TamperItem = new(
        "credit.warning-tamper-item", "terminal-tampering", "list", Confidence.Project, "credit 7",
        "破坏监控终端的目录项", "Items of the catalogue that are terminal tampering");

    public static readonly Figure ComplaintItem = new(
        "credit.warning-complaint-item", "complaint-proven", "list", Confidence.Project, "GD-RTR/56",
        "投诉属实的目录项", "Items of the catalogue that are a proven service complaint");

    public static readonly Figure AccidentItem = new(
        "credit.warning-accident-item", "major-accident-main-responsibility", "list", Confidence.Project, "GD-RTR/57",
        "重大以上生产安全事故主要责任的目录项", "Items of the catalogue that are main responsibility for a major accident");

    public static readonly Figure MeanDecline = new(
        "credit.warning-mean-decline", "2", "percent", Confidence.Project, "credit 7",
        "行业平均分环比下降预警值（连续两个月）", "Month-on-month fall of a field's mean, two months running");

    public static readonly Figure ShareOfD = new(
        "credit.warning-share-of-d", "5", "percent", Confidence.Project, "credit 7",
        "行业 D 级占比预警值", "Share of D in a field above which a warning is raised");

    public static readonly Figure MonthsBelow = new(
        "credit.warning-months-below", "3", "months", Confidence.Project, "credit 7",
        "区域平均分低于全省一个标准差的月数", "Months for which a city's mean lies more than one deviation below the province's");

    public static readonly Figure ViolationRateOfMap = new(
        "credit.map-violation-rate", "10", "cases per 100 vehicles", Confidence.Project, "credit 7",
        "坐标图谱违法率分界值", "Violation rate of twelve months at which the map is divided");
}
