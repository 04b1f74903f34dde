using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>A site is planned, reviewed, published and put in service, in this order; what is retired stays so.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "监测点当前状态为{stage}，不能办理该事项。",
    "The site is {stage}: this act is not open to it.")]
public static class OrderOfSite
{
    public static readonly RuleId Id = new("OVL-SIT-001");

    /// <param name="site">The site.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a site that is not planned yet.</param>
    public static Refusal? Check(MonitoringSite site, params ReadOnlySpan<SiteStage?> allowed) =>
        allowed.Contains(site.Stage) ? null : new Refusal(Id, ("stage", (object?)site.Stage ?? "—"));
}
