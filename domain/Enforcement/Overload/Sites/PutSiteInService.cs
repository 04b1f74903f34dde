using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Puts a published site in service, or one that was suspended 启用监测点.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art41)]
public sealed record PutSiteInService(SiteId Site) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, PutSiteInService command, OverloadContext context)
    {
        if (site.Stage is SiteStage.InService) return Decision<MonitoringSiteFact>.Nothing;
        if (OrderOfSite.Check(site, SiteStage.Published, SiteStage.Suspended) is { } closed) return closed;
        if (VerifiedWeigher.Check(site, context.On) is { } unverified) return unverified;
        return new SitePutInService(context.On);
    }
}
