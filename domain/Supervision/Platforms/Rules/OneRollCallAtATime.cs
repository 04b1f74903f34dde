using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A platform answers one roll-call before the next.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "上一次查岗（第 {call} 次）尚未应答或者超时。",
    "Roll-call {call} is neither answered nor missed yet.")]
public static class OneRollCallAtATime
{
    public static readonly RuleId Id = new("SUP-PLT-004");

    public static Refusal? Check(MonitoringPlatform platform) => platform.OpenCall is { } open ? new Refusal(Id, ("call", open.Call)) : null;
}
