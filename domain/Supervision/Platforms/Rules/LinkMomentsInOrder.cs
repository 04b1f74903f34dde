using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>Connections follow one another: none begins before the last one ended, none ends before it began.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "接通、断开时间 {at} 早于上一时间 {last}。",
    "The moment {at} lies before the one that precedes it, {last}.")]
public static class LinkMomentsInOrder
{
    public static readonly RuleId Id = new("SUP-PLT-012");

    public static Refusal? Check(MonitoringPlatform platform, Instant at) =>
        (platform.ConnectedAt ?? platform.DisconnectedAt) is { } last && at < last ? new Refusal(Id, ("at", at), ("last", last)) : null;
}
