using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A platform is entered once.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该平台已备案。",
    "The platform is on record.")]
public static class PlatformEnteredOnce
{
    public static readonly RuleId Id = new("SUP-PLT-001");

    public static Refusal? Check(MonitoringPlatform platform) => platform.Entered is null ? null : new Refusal(Id);
}
