using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>What kind of place trucks are weighed at.</summary>
public enum SiteKind
{
    /// <summary>非现场执法监测点</summary>
    OffSite,

    /// <summary>固定超限检测站</summary>
    FixedStation,

    /// <summary>流动检测单元</summary>
    MobileUnit,

    /// <summary>高速公路入口</summary>
    TollEntry,

    /// <summary>货运源头场站</summary>
    SourceYard,
}

/// <summary>What can become legally true of a monitoring site, in life order. The stored contract.</summary>
public abstract record MonitoringSiteFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>规划: a site was planned.</summary>
/// <param name="Position">Road number and stake; null for a mobile unit only.</param>
/// <param name="Operator">Who runs the place, where it is not the agency: a motorway company or a source unit.</param>
[Fact("enforcement.monitoring-site.planned.v1")]
public sealed record SitePlanned(
    SiteKind Kind,
    string Name,
    RoadPosition? Position,
    DivisionCode Division,
    string Agency,
    CreditCode? Operator,
    LocalDate On) : MonitoringSiteFact;

/// <summary>检定: a weigher of the site was verified; from then on it has this certificate.</summary>
/// <param name="ValidUntil">Last day of the certificate.</param>
[Fact("enforcement.monitoring-site.device-verified.v1")]
public sealed record DeviceVerified(
    string DeviceNumber,
    WeigherClass Weigher,
    string CertificateNumber,
    LocalDate VerifiedOn,
    LocalDate ValidUntil,
    LocalDate On) : MonitoringSiteFact;

/// <summary>法制和技术审核 (APL 41): both reviews were passed, and the site stands where it should and is signed.</summary>
/// <param name="LegalReviewDocument">Number of the legal review.</param>
/// <param name="TechnicalReviewDocument">Number of the technical review.</param>
/// <param name="ApprovalDocument">Number of the provincial government's approval (HSPR 39); null where none is needed.</param>
[Fact("enforcement.monitoring-site.reviewed.v1")]
public sealed record SiteReviewed(
    string LegalReviewDocument, string TechnicalReviewDocument, string? ApprovalDocument, LocalDate On) : MonitoringSiteFact;

/// <summary>向社会公布设置地点 (APL 41).</summary>
[Fact("enforcement.monitoring-site.published.v1")]
public sealed record SitePublished(
    SiteKind Kind,
    string Name,
    RoadPosition? Position,
    DivisionCode Division,
    string Agency,
    string NoticeNumber,
    LocalDate On) : MonitoringSiteFact;

/// <summary>启用: from this day on what the site captures may be evidence.</summary>
[Fact("enforcement.monitoring-site.put-in-service.v1")]
public sealed record SitePutInService(LocalDate On) : MonitoringSiteFact;

/// <summary>停用: from this day on it may not, until the site is put in service again.</summary>
[Fact("enforcement.monitoring-site.suspended.v1")]
public sealed record SiteSuspended(string Reason, LocalDate On) : MonitoringSiteFact;

/// <summary>撤销: the site is no more.</summary>
[Fact("enforcement.monitoring-site.retired.v1")]
public sealed record SiteRetired(string Reason, LocalDate On) : MonitoringSiteFact;
