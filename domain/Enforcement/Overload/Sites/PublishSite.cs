using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Makes the place of a site public 公布设置地点.</summary>
/// <param name="Position">Road number and stake as announced; null to keep those planned.</param>
[ActOf(Role.AgencyHead, Role.PublicityClerk), Law(AdministrativePenaltyLaw.Art41)]
public sealed record PublishSite(SiteId Site, string NoticeNumber, RoadPosition? Position = null) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, PublishSite command, OverloadContext context)
    {
        if (OrderOfSite.Check(site, SiteStage.Reviewed) is { } closed) return closed;
        if (ReasonedAct.Check(command.NoticeNumber) is { } blank) return blank;
        var position = command.Position ?? site.Position;
        if (PositionAnnounced.Check(site.Kind, position) is { } nowhere) return nowhere;
        return new SitePublished(site.Kind, site.Name, position, site.Division, site.Agency, command.NoticeNumber, context.On);
    }
}
