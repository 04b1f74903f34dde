using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Records that a site passed its legal and its technical review 审核监测点.</summary>
/// <param name="ApprovalDocument">The provincial government's approval of a fixed station (HSPR 39).</param>
[ActOf(Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art41)]
public sealed record ReviewSite(
    SiteId Site, string LegalReviewDocument, string TechnicalReviewDocument, string? ApprovalDocument = null) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, ReviewSite command, OverloadContext context)
    {
        if (OrderOfSite.Check(site, SiteStage.Planned) is { } closed) return closed;
        if (BothReviews.Check(command.LegalReviewDocument, command.TechnicalReviewDocument) is { } unreviewed) return unreviewed;
        if (ApprovalOfFixedStation.Check(site.Kind, command.ApprovalDocument) is { } unapproved) return unapproved;
        return new SiteReviewed(command.LegalReviewDocument, command.TechnicalReviewDocument, command.ApprovalDocument, context.On);
    }
}
