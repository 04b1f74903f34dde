namespace Regulatory.Domain.Governance.Retention;

/// <summary>Retention periods that are not certain law: officers see and change them (data-governance §9).</summary>
public static class RetentionFigures
{
    /// <summary>Added to the validity of a licence; for an application that gave none, to the day on which it ended.</summary>
    public static readonly Figure LicenceFile = new(
        "governance.retention-licence-file", "10", "years", Confidence.Check, "data-governance §9",
        "许可档案在有效期届满后的保存年限", "Years for which licence files are kept after the validity has ended");

    public static readonly Figure PenaltyFile = new(
        "governance.retention-penalty-file", "10", "years", Confidence.Check, "data-governance §9",
        "一般处罚案卷保存年限", "Years for which ordinary penalty files are kept");

    /// <summary>Some are kept for ever: such a file is put under a legal hold.</summary>
    public static readonly Figure MajorPenaltyFile = new(
        "governance.retention-major-penalty-file", "30", "years", Confidence.Check, "data-governance §9",
        "经听证或者重大处罚案卷保存年限", "Years for which penalty files that were heard or are major are kept");

    public static readonly Figure InspectionRecord = new(
        "governance.retention-inspection-record", "5", "years", Confidence.Project, "data-governance §9 names none",
        "未立案的检查、称重、源头监管记录保存年限", "Years for which records of inspections, weighings and source units that led to no case are kept");

    public static readonly Figure CreditRecord = new(
        "governance.retention-credit-record", "5", "years", Confidence.Project, "data-governance §9 names none",
        "信用档案、名单、预警终止后的保存年限", "Years for which credit records are kept after they have ended");

    public static readonly Figure ConsignmentAndLoading = new(
        "governance.retention-consignment-loading", "12", "months", Confidence.Likely, "O29",
        "危险货物托运清单、装载记录保存月数", "Months for which consignment lists and loading records are kept");

    /// <summary>Longer than the twelve months of O29 24, so that the history of three years stays whole.</summary>
    public static readonly Figure WaybillInSystem = new(
        "governance.retention-waybill", "36", "months", Confidence.Project, "data-governance §9",
        "本系统电子运单保存月数", "Months for which this system keeps waybills");

    /// <summary>After so many days the last backup from before an erasure is gone; the operator keeps it (docs/operations.md).</summary>
    public static readonly Figure Backups = new(
        "governance.retention-backups", "35", "days", Confidence.Project, "docs/operations.md",
        "数据库备份最长保存天数", "Days for which a backup of the database is kept at most");

    public static readonly Figure SensitiveAccessLog = new(
        "governance.retention-sensitive-access-log", "36", "months", Confidence.Project, "data-governance §9",
        "L4 级数据访问日志保存月数", "Months for which the log of access to highly sensitive data is kept");
}
