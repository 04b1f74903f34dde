namespace Regulatory.Domain.Processes;

/// <summary>The figures of processes that are not certain law: officers see and change them.</summary>
public static class ProcessFigures
{
    /// <summary>Working days in which a partner acknowledges what it was told (credit §6: alarm after 3 working days).</summary>
    public static readonly Figure DaysToAcknowledge = new(
        "processes.days-to-acknowledge", "3", "working days", Confidence.Project, "credit 6",
        "协作部门签收期限", "Working days in which a partner acknowledges a message");

    /// <summary>Days in which a partner acknowledges what cannot wait: an incident, a coach in the early morning.</summary>
    public static readonly Figure DaysToAcknowledgeUrgent = new(
        "processes.days-to-acknowledge-urgent", "0", "days", Confidence.Project, "waybills 10, vehicles 10",
        "紧急通报签收期限", "Days in which a partner acknowledges an urgent message; 0: on the same day");

    /// <summary>Working days in which departments answer in a joint review.</summary>
    public static readonly Figure DaysForJointReview = new(
        "processes.days-for-joint-review", "10", "working days", Confidence.Project, "ALL 26",
        "并联审批答复期限", "Working days in which departments answer in a joint review");

    /// <summary>What silence in a joint review means.</summary>
    public static readonly Figure SilenceInJointReview = new(
        "processes.silence-in-joint-review", nameof(SilenceEffect.Escalates),
        "CountsAsAgreement | CountsAsObjection | Escalates", Confidence.Project, "ALL 26",
        "并联审批逾期未答复的效力", "What the silence of a department means in a joint review");

    /// <summary>
    /// Unified codes of the agencies, by division, pairs separated by spaces: publicity names the deciding body by code, and cases and
    /// applications carry its name alone. While a division has none, a clerk evaluates its documents by hand and is told so.
    /// </summary>
    public static readonly Figure CodesOfAgencies = new(
        "processes.codes-of-agencies", "none", "division=code", Confidence.Project, "enforcement 9",
        "决定机关统一社会信用代码", "Unified social credit codes of the deciding agencies, by division; none: documents are published by hand");

    /// <summary>Working days in which an officer does what a process asks, where no law says.</summary>
    public static readonly Figure DaysForOfficers = new(
        "processes.days-for-officers", "5", "working days", Confidence.Project, "enforcement 12",
        "交办事项办理期限", "Working days in which an officer does what a process asks");
}
