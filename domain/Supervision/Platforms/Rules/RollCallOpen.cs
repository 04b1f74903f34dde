using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>What is answered is the roll-call that is open.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "第 {call} 次查岗不存在、已应答或者已超时。",
    "Roll-call {call} was not held, is answered or was missed.")]
public static class RollCallOpen
{
    public static readonly RuleId Id = new("SUP-PLT-005");

    public static Refusal? Check(MonitoringPlatform platform, int call) => platform.OpenCall?.Call == call ? null : new Refusal(Id, ("call", call));
}
