using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Takes a site out of service for a time 停用监测点.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art41)]
public sealed record SuspendSite(SiteId Site, string Reason) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, SuspendSite command, OverloadContext context)
    {
        if (site.Stage is SiteStage.Suspended) return Decision<MonitoringSiteFact>.Nothing;
        if (OrderOfSite.Check(site, SiteStage.InService) is { } closed) return closed;
        if (ReasonedAct.Check(command.Reason) is { } blank) return blank;
        return new SiteSuspended(command.Reason, context.On);
    }
}
