using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>Only a platform with access is connected.</summary>
[Law(OwnRules.PlatformLinks)]
[RuleText(
    "该平台未获准接入或者接入已撤销。",
    "The platform has no access, or it was withdrawn.")]
public static class LinkOnRecord
{
    public static readonly RuleId Id = new("SUP-PLT-011");

    public static Refusal? Check(MonitoringPlatform platform) => platform.Link is null ? new Refusal(Id) : null;
}
