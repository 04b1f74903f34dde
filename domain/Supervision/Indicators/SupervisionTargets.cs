using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>What the indicators of supervision are to reach: figures that officers see and change, but for what the law asks.</summary>
public static class SupervisionTargets
{
    /// <summary>Handling of drivers' violations, in per mille: at least 90 % by law.</summary>
    [Law(MonitoringMeasures.Art35)]
    public const int Handling = 900;

    public static readonly Figure OnNetwork = Target("on-network", "1000", "入网率目标", "vehicles on the network");

    public static readonly Figure Online = Target("online", "950", "上线率目标", "vehicles online");

    public static readonly Figure Coverage = Target("coverage", "1000", "实时监控覆盖率目标", "real-time coverage");

    public static readonly Figure Completeness = Target("completeness", "950", "轨迹完整率目标", "complete tracks");

    public static readonly Figure Qualification = Target("qualification", "990", "数据合格率目标", "qualified records");

    /// <summary>The most.</summary>
    public static readonly Figure Drift = Target("drift", "10", "漂移率上限", "drifting vehicles, at most");

    public static readonly Figure RollCalls = Target("roll-calls", "950", "查岗响应率目标", "answered roll-calls");

    public static readonly Figure Connectivity = Target("connectivity", "999", "平台连通率目标", "connected platforms");

    /// <summary>The plan's target for the use of electronic waybills.</summary>
    public static readonly Figure WaybillUsage = new(
        "indicators.waybill-usage", "900", "per mille", Confidence.Likely, "waybills §9",
        "电子运单使用率目标", "Target of the use of electronic waybills");

    /// <summary>How much of its way a track must cover to match it.</summary>
    public static readonly Figure TrackMatch = new(
        "indicators.track-match", "900", "per mille", Confidence.Project, "waybills §9",
        "轨迹匹配最低覆盖率", "Share of the planned way that a matching track covers");

    private static Figure Target(string key, string permille, string zh, string en) =>
        new($"indicators.{key}", permille, "per mille", Confidence.Check, "vehicles §7", zh, $"Target of {en}");
}
