using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Where a site stands in its life.</summary>
public enum SiteStage
{
    /// <summary>规划</summary>
    Planned,

    /// <summary>已审核</summary>
    Reviewed,

    /// <summary>已公布</summary>
    Published,

    /// <summary>启用</summary>
    InService,

    /// <summary>停用</summary>
    Suspended,

    /// <summary>撤销</summary>
    Retired,
}

/// <summary>A monitoring site as its deciders remember it 监测点.</summary>
/// <param name="Stage">Null while it is not even planned.</param>
/// <param name="Service">When it was in service.</param>
/// <param name="Verifications">Every verification of its devices.</param>
public sealed record MonitoringSite(
    SiteStage? Stage,
    SiteKind Kind,
    string Name,
    DivisionCode Division,
    string Agency,
    RoadPosition? Position,
    CreditCode? Operator,
    ImmutableArray<ServicePeriod> Service,
    ImmutableArray<Verification> Verifications,
    LocalDate? LastOn)
{
    public static MonitoringSite Initial { get; } = new(null, default, "", default, "", null, null, [], [], null);

    /// <summary>Whether what was captured on a day may be evidence.</summary>
    public bool WasInServiceOn(LocalDate day) => Service.Any(period => period.Covers(day));

    /// <summary>The verification of a device that was valid on a day; null if there is none.</summary>
    public Verification? VerificationOf(string device, LocalDate day) =>
        Verifications.LastOrDefault(verification => verification.DeviceNumber == device && verification.IsValidOn(day));

    public static MonitoringSite Evolve(MonitoringSite state, MonitoringSiteFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static MonitoringSite Apply(MonitoringSite state, MonitoringSiteFact fact) => fact switch
    {
        SitePlanned planned => Initial with
        {
            Stage = SiteStage.Planned, Kind = planned.Kind, Name = planned.Name, Division = planned.Division,
            Agency = planned.Agency, Position = planned.Position, Operator = planned.Operator,
        },
        DeviceVerified verified => state with
        {
            Verifications = state.Verifications.Add(new(
                verified.DeviceNumber, verified.Weigher, verified.CertificateNumber, verified.VerifiedOn, verified.ValidUntil)),
        },
        SiteReviewed => state with { Stage = SiteStage.Reviewed },
        SitePublished published => state with { Stage = SiteStage.Published, Position = published.Position },
        SitePutInService => state with { Stage = SiteStage.InService, Service = state.Service.Add(new(fact.On, null)) },
        SiteSuspended => state with { Stage = SiteStage.Suspended, Service = Ended(state.Service, fact.On) },
        SiteRetired => state with { Stage = SiteStage.Retired, Service = Ended(state.Service, fact.On) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static ImmutableArray<ServicePeriod> Ended(ImmutableArray<ServicePeriod> service, LocalDate on) =>
        service is [.., { Before: null } open] ? service.SetItem(service.Length - 1, open with { Before = on }) : service;
}

/// <summary>A time in service.</summary>
/// <param name="From">First day.</param>
/// <param name="Before">First day no longer in service; null while it lasts.</param>
public sealed record ServicePeriod(LocalDate From, LocalDate? Before)
{
    public bool Covers(LocalDate day) => From <= day && (Before is not { } before || day < before);
}

/// <summary>检定: what a certificate says of one device.</summary>
/// <param name="ValidUntil">Last day of the certificate.</param>
public sealed record Verification(
    string DeviceNumber, WeigherClass Weigher, string CertificateNumber, LocalDate VerifiedOn, LocalDate ValidUntil)
{
    public bool IsValidOn(LocalDate day) => VerifiedOn <= day && day <= ValidUntil;
}
