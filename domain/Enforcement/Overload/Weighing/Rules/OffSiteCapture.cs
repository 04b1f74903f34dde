using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>Off-site evidence comes from an off-site monitoring point, whose place was reviewed, signed and made public as one.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "非现场执法记录只能由非现场执法监测点采集，该监测点类型为{kind}。",
    "Off-site records are captured at off-site monitoring points; this site is {kind}.")]
public static class OffSiteCapture
{
    public static readonly RuleId Id = new("OVL-SIT-009");

    public static Refusal? Check(MonitoringSite site) => site.Kind is SiteKind.OffSite ? null : new Refusal(Id, ("kind", site.Kind));
}
