namespace Regulatory.Domain.Supervision.Digests;

/// <summary>The figures of digests that are not certain law: officers see and change them.</summary>
public static class DigestFigures
{
    public static readonly Figure HoursToPublish = new(
        "digests.hours-to-publish", "3", "hours", Confidence.Project, "vehicles §2",
        "日汇总发布时间", "Hours after the end of a day after which it is summed up");
}
