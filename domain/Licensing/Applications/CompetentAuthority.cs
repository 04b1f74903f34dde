using System.Collections.Immutable;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>Which level of authority is competent for an item, by how far the activity reaches.</summary>
public static class CompetentAuthority
{
    /// <summary>Cities without counties: the city itself is competent for what belongs to counties elsewhere.</summary>
    private static readonly ImmutableHashSet<string> WithoutCounties = ["441900", "442000"];

    public static AuthorityLevel LevelOf(DivisionCode division) =>
        division.IsProvince ? AuthorityLevel.Province : division.IsCity ? AuthorityLevel.City : AuthorityLevel.County;

    /// <summary>The levels that may be competent; empty when nothing is confirmed.</summary>
    public static ImmutableArray<AuthorityLevel> Levels(ApplicationSubmitted submission, Reach? reach, LicensingContext context) =>
        ByReach(submission.LicenceKind, reach) is { } level
            ? [level]
            : context.Catalogue.Find(submission.Item, submission.On)?.Levels ?? [];

    public static bool Has(DivisionCode division, ImmutableArray<AuthorityLevel> levels) =>
        levels.Contains(LevelOf(division))
        || levels.Contains(AuthorityLevel.County) && WithoutCounties.Contains(division.Value);

    // RTR 10 for coaches, RTR 24 for freight, RTR 39 for stations, RTR 49 for international transport, HSPR 36 for oversize.
    private static AuthorityLevel? ByReach(LicenceKind kind, Reach? reach) => (kind, reach) switch
    {
        (LicenceKind.ScheduledCoachOperation or LicenceKind.CharterCoachOperation or LicenceKind.CoachRoute, { } far) =>
            far is Reach.WithinCounty or Reach.AdjacentCounties ? AuthorityLevel.County
            : far is Reach.International ? AuthorityLevel.Province
            : AuthorityLevel.City,
        (LicenceKind.FreightOperation or LicenceKind.PassengerStation, _) => AuthorityLevel.County,
        (LicenceKind.DangerousGoodsOperation, _) => AuthorityLevel.City,
        (LicenceKind.InternationalPassengerOperation or LicenceKind.CrossBoundaryTransport, _) => AuthorityLevel.Province,
        (LicenceKind.OversizeTransport, Reach.WithinCounty) => AuthorityLevel.County,
        (LicenceKind.OversizeTransport, Reach.AdjacentCounties or Reach.InterCounty) => AuthorityLevel.City,
        (LicenceKind.OversizeTransport, Reach.InterCity or Reach.InterProvince) => AuthorityLevel.Province,
        _ => null,
    };
}
