namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>What the rulebook leaves open about measures: a setting.</summary>
public static class MeasureFigures
{
    public static readonly Figure HoursToApprove = new(
        "enforcement.hours-to-approve-measure", "24", "hours", Confidence.Likely,
        "ACL 18; enforcement §3 C8", "情况紧急当场实施强制措施后补办批准手续的小时数", "Hours in which the head's leave follows a measure that could not wait");
}
