using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The agency's own book of monitoring sites 监测点台账: planned ones too, with the papers behind each and its devices.</summary>
/// <param name="Id">Id of the site.</param>
/// <param name="VerifiedUntil">The latest day to which a device of the site is verified.</param>
[ReadModel("site_plans", version: 1), ReadableByOverloadControl]
public sealed record SitePlans(
    [property: Key] string Id,
    [property: Filterable] string Name,
    [property: Filterable] SiteKind Kind,
    [property: Filterable] SiteStage Stage,
    [property: Filterable] RoadPosition? Position,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    CreditCode? Operator,
    ImmutableArray<SiteDevice> Devices,
    [property: Filterable] LocalDate? VerifiedUntil,
    long Version)
{
    public string? LegalReviewDocument { get; init; }

    public string? TechnicalReviewDocument { get; init; }

    public string? ApprovalDocument { get; init; }

    /// <summary>Why the site was suspended or retired last.</summary>
    public string? Reason { get; init; }

    public static SitePlans Evolve(SitePlans? row, MonitoringSiteFact fact, FactContext at) => After(row, fact, at) with { Version = at.Version };

    private static SitePlans After(SitePlans? row, MonitoringSiteFact fact, FactContext at) => fact switch
    {
        SitePlanned planned => new(
            at.Key, planned.Name, planned.Kind, SiteStage.Planned, planned.Position, planned.Division, planned.Agency, planned.Operator, [],
            null, at.Version),
        DeviceVerified verified => row! with
        {
            Devices =
            [
                .. row.Devices.Where(device => device.DeviceNumber != verified.DeviceNumber),
                new(verified.DeviceNumber, verified.Weigher, verified.CertificateNumber, verified.ValidUntil),
            ],
            VerifiedUntil = row.VerifiedUntil is { } known ? LocalDate.Max(known, verified.ValidUntil) : verified.ValidUntil,
        },
        SiteReviewed reviewed => row! with
        {
            Stage = SiteStage.Reviewed, LegalReviewDocument = reviewed.LegalReviewDocument,
            TechnicalReviewDocument = reviewed.TechnicalReviewDocument, ApprovalDocument = reviewed.ApprovalDocument,
        },
        SitePublished published => row! with { Stage = SiteStage.Published, Position = published.Position },
        SitePutInService => row! with { Stage = SiteStage.InService },
        SiteSuspended suspended => row! with { Stage = SiteStage.Suspended, Reason = suspended.Reason },
        SiteRetired retired => row! with { Stage = SiteStage.Retired, Reason = retired.Reason },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>A weigher of a site with its latest certificate.</summary>
public sealed record SiteDevice(string DeviceNumber, WeigherClass Weigher, string CertificateNumber, LocalDate ValidUntil);
