namespace Regulatory.Domain.Processes;

/// <summary>The figures of processes that are not certain law: officers see and change them.</summary>
public static class ProcessFigures
{
    /// <summary>Working days in which a partner acknowledges what it was told (credit §6: alarm after 3 working days).</summary>
    public static readonly Figure DaysToAcknowledge = new(
        "processes.days-to-acknowledge", "3", "working days", Confidence.Project, "credit 6",
        "协作部门签收期限", "Working days in which a partner acknowledges a message");

    /// <summary>Working days in which departments answer in a joint review.</summary>
    public static readonly Figure DaysForJointReview = new(
        "processes.days-for-joint-review", "10", "working days", Confidence.Project, "ALL 26",
        "并联审批答复期限", "Working days in which departments answer in a joint review");

    /// <summary>What silence in a joint review means.</summary>
    public static readonly Figure SilenceInJointReview = new(
        "processes.silence-in-joint-review", nameof(SilenceEffect.Escalates),
        "CountsAsAgreement | CountsAsObjection | Escalates", Confidence.Project, "ALL 26",
        "并联审批逾期未答复的效力", "What the silence of a department means in a joint review");
}
