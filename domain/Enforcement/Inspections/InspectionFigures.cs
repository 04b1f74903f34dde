namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>How often anybody is inspected without cause: a setting.</summary>
public static class InspectionFigures
{
    public static readonly Figure MonthsBetween = new(
        "enforcement.months-between-inspections", "12", "months", Confidence.Project,
        "国办 2024-54 on limits to the number of inspections; enforcement §12", "日常检查、双随机检查的最短间隔月数（按信用等级的频次系数折算）",
        "Months between two inspections without cause, at the ordinary frequency");
}
