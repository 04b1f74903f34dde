namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What the law leaves open about penalty cases: settings, each with its source.</summary>
public static class CaseFigures
{
    public static readonly Figure LargeFineForCitizen = new(
        "enforcement.large-fine-citizen", "5000", "yuan", Confidence.Likely, "APL/63",
        "公民较大数额罚款（听证）", "Fine from which a citizen may ask for a hearing");

    public static readonly Figure LargeFineForOrganisation = new(
        "enforcement.large-fine-organisation", "100000", "yuan", Confidence.Likely, "APL/63",
        "法人或者其他组织较大数额罚款（听证）", "Fine from which an organisation may ask for a hearing");

    public static readonly Figure DaysForDefence = new(
        "enforcement.days-for-defence", "5", "working days", Confidence.Project, "APL/44, APL/62",
        "陈述申辩期限", "Working days for statement and defence after the notice");

    public static readonly Figure DaysOfExtension = new(
        "enforcement.days-of-extension", "30", "days", Confidence.Check, "APL/60, TEP",
        "办案期限经负责人批准可延长的天数", "Days by which the head of the agency may extend the case period");

    public static readonly Figure DaysOfCollectiveExtension = new(
        "enforcement.days-of-collective-extension", "90", "days", Confidence.Project, "APL/60, TEP",
        "办案期限经集体讨论可再延长的天数", "Most days of one further extension decided collectively");

    public static readonly Figure ExcludedTimeCounts = new(
        "enforcement.excluded-time-stops-the-case-period", "true", "flag", Confidence.Check, "APL/60, TEP",
        "检测、鉴定、听证、公告时间不计入办案期限", "Testing, appraisal, hearing and public notice stop the case period");

    public static readonly Figure OnSpotReportInWorkingDays = new(
        "enforcement.on-spot-report-in-working-days", "true", "flag", Confidence.Check, "TEP/61, APL/85",
        "当场处罚决定备案期限按工作日计算", "The five days for filing an on-the-spot decision are working days");

    public static readonly Figure TransferDaysInWorkingDays = new(
        "enforcement.transfer-days-in-working-days", "false", "flag", Confidence.Check, "CTR/5",
        "移送规定的三日按工作日计算", "The three days of the transfer regulations are working days");

    public static readonly Figure LighterPart = new(
        "enforcement.lighter-part-of-band", "50", "percent", Confidence.Project, "APL/32; enforcement 5",
        "从轻处罚时罚款不得超过的幅度比例", "Part of the band, from its least, in which a fine lies that is lighter on a ground");

    public static readonly Figure CaseNumberFormat = new(
        "enforcement.number-format.case", "粤交罚〔{year}〕{division}-{serial:6}", "format", Confidence.Project, "enforcement 8",
        "行政处罚案件编号格式", "Form of case numbers");

    public static readonly Figure DecisionNumberFormat = new(
        "enforcement.number-format.decision", "粤交罚决〔{year}〕{division}-{serial:6}", "format", Confidence.Project, "enforcement 8",
        "行政处罚决定书编号格式", "Form of decision numbers");
}
