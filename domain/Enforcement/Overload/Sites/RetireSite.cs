using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Gives a site up for good 撤销监测点.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art41)]
public sealed record RetireSite(SiteId Site, string Reason) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, RetireSite command, OverloadContext context)
    {
        if (site.Stage is SiteStage.Retired) return Decision<MonitoringSiteFact>.Nothing;
        if (OrderOfSite.Check(
            site, SiteStage.Planned, SiteStage.Reviewed, SiteStage.Published, SiteStage.InService, SiteStage.Suspended) is { } closed)
            return closed;
        if (ReasonedAct.Check(command.Reason) is { } blank) return blank;
        return new SiteRetired(command.Reason, context.On);
    }
}
