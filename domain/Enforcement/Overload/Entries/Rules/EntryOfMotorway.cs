using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries.Rules;

/// <summary>Entry checks are held at motorway entries.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "入口检测应当在高速公路入口进行。",
    "The site is no motorway entry.")]
public static class EntryOfMotorway
{
    public static readonly RuleId Id = new("OVL-ENT-003");

    public static Refusal? Check(MonitoringSite site) => site.Kind is SiteKind.TollEntry ? null : new Refusal(Id);
}
