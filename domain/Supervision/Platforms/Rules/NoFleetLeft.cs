using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A platform ends when no operator depends on it.</summary>
[Law(MonitoringMeasures.Art22)]
[RuleText(
    "平台仍受托监控 {fleets} 家企业的车辆，应先终止委托。",
    "The platform still monitors the vehicles of {fleets} operators.")]
public static class NoFleetLeft
{
    public static readonly RuleId Id = new("SUP-PLT-007");

    public static Refusal? Check(MonitoringPlatform platform) => platform.Fleets.IsEmpty ? null : new Refusal(Id, ("fleets", platform.Fleets.Count));
}
