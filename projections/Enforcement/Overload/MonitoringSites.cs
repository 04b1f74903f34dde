using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The published monitoring sites 监测点公示: where trucks are weighed, by road number and stake.</summary>
/// <param name="Position">Road number and stake, as announced.</param>
/// <param name="InServiceSince">First day of the time in service that lasts; null while the site is not in service.</param>
[ReadModel("monitoring_sites", version: 1), Open(AdministrativePenaltyLaw.Art41), HeardByReadersOf(nameof(Version))]
public sealed record MonitoringSites(
    [property: Key] SiteId Id,
    [property: Filterable] string Name,
    [property: Filterable] SiteKind Kind,
    [property: Filterable] SiteStage Stage,
    [property: Filterable] RoadPosition? Position,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string NoticeNumber,
    [property: Filterable] LocalDate PublishedOn,
    LocalDate? InServiceSince,
    [property: ReadableByOverloadControl] long Version)
{
    /// <summary>Nothing is shown of a site before it is published.</summary>
    public static MonitoringSites? Evolve(MonitoringSites? row, MonitoringSiteFact fact, FactContext at) => (fact switch
    {
        SitePublished published => new(
            SiteId.Parse(at.Key), published.Name, published.Kind, SiteStage.Published, published.Position, published.Division,
            published.Agency, published.NoticeNumber, published.On, null, at.Version),
        SitePutInService => row! with { Stage = SiteStage.InService, InServiceSince = fact.On },
        SiteSuspended => row! with { Stage = SiteStage.Suspended, InServiceSince = null },
        SiteRetired when row is not null => row with { Stage = SiteStage.Retired, InServiceSince = null },
        _ => row,
    }) is { } next ? next with { Version = at.Version } : null;
}
