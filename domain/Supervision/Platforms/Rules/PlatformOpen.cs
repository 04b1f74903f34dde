using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>An act is about a platform that is on record and has not ended.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该平台未备案或者已停止服务。",
    "There is no such platform, or it has ended.")]
public static class PlatformOpen
{
    public static readonly RuleId Id = new("SUP-PLT-002");

    public static Refusal? Check(MonitoringPlatform platform) => platform.IsOpen ? null : new Refusal(Id);
}
