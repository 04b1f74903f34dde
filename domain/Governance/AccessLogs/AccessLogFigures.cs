namespace Regulatory.Domain.Governance.AccessLogs;

/// <summary>What is not certain law about reading highly sensitive values: officers see and change it.</summary>
public static class AccessLogFigures
{
    public static readonly Figure RowsOfOneReading = new(
        "governance.rows-of-one-reading", "1000", "rows", Confidence.Project, "data-governance D-02",
        "一次读取 L4 级数据的最多行数", "Rows of which one reading shows data of grade L4 at most");

    public static readonly Figure FactsOfOneExport = new(
        "governance.facts-of-one-export", "1000", "rows", Confidence.Project, "data-governance D-02",
        "一人一次导出案卷的最多事实条数", "Facts of a case that one person alone exports at most");

    public static readonly Figure FactsExportedInADay = new(
        "governance.facts-exported-in-a-day", "5000", "rows", Confidence.Project, "data-governance D-02",
        "一人一日导出案卷的最多事实条数", "Facts of cases that one person alone exports in a day at most");
}
