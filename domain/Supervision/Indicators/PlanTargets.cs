namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>What the indicators of licensing and enforcement are to reach that stand beside those of supervision: figures that officers see and change.</summary>
public static class PlanTargets
{
    /// <summary>The limits are law; that all of them are kept is what a department sets itself.</summary>
    public static readonly Figure DeadlinesKept = new(
        "indicators.deadlines-kept", "1000", "per mille", Confidence.Project, "plan-systems §4",
        "法定期限按期办结率目标", "Target of statutory deadlines kept");

    /// <summary>The plan says of every item that it can be handled online; that every application is, nobody says.</summary>
    public static readonly Figure OnlineHandling = new(
        "indicators.online-handling", "1000", "per mille", Confidence.Project, "plan-systems §3",
        "网上办理率目标", "Target of applications handed in online");
}
