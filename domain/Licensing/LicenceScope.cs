using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Licensing;

/// <summary>
/// How far an activity reaches over divisions; decides which level of authority is competent (RTR 10, HSPR 36).
/// </summary>
public enum Reach
{
    /// <summary>县域内</summary>
    WithinCounty,

    /// <summary>毗邻县</summary>
    AdjacentCounties,

    /// <summary>县际: across counties of one city.</summary>
    InterCounty,

    /// <summary>市际: across cities of the province.</summary>
    InterCity,

    /// <summary>省际</summary>
    InterProvince,

    /// <summary>国际</summary>
    International,
}

/// <summary>What a licence allows 经营范围, as it is printed and as other contexts test it (L-11).</summary>
/// <param name="Text">The wording on the certificate, in Chinese.</param>
/// <param name="Caption">The English caption under it.</param>
/// <param name="Activities">Activities by their names in the statute: <c>班车客运</c>, <c>3类</c>, <c>普通货运</c>.</param>
/// <param name="VehicleClasses">Vehicle classes of calendar-and-codes §5: <c>K1</c>, <c>W</c>.</param>
/// <param name="HazardClasses">UN classes and divisions of dangerous goods: <c>3</c>, <c>6.1</c>.</param>
/// <param name="Reach">How far; null where the item knows no distance.</param>
/// <param name="Route">Origin, destination and stops of one line.</param>
public sealed record LicenceScope(
    string Text,
    string? Caption = null,
    ImmutableArray<string> Activities = default,
    ImmutableArray<string> VehicleClasses = default,
    ImmutableArray<string> HazardClasses = default,
    Reach? Reach = null,
    string? Route = null)
{
    public ImmutableArray<string> Activities { get; init; } = Activities.IsDefault ? [] : Activities;

    public ImmutableArray<string> VehicleClasses { get; init; } = VehicleClasses.IsDefault ? [] : VehicleClasses;

    public ImmutableArray<string> HazardClasses { get; init; } = HazardClasses.IsDefault ? [] : HazardClasses;
}

/// <summary>How long a licence runs.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, inclusive; null for a long-term licence 长期.</param>
public sealed record LicenceTerm(LocalDate From, LocalDate? Until)
{
    /// <summary>So many years from a day: the last day is the eve of the anniversary.</summary>
    public static LicenceTerm OfYears(LocalDate from, int years) => new(from, from.PlusYears(years).PlusDays(-1));
}
