using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// What the registers of other contexts say of a trip at the moment of an act: the host asks them. What is null is on no register that was
/// asked.
/// </summary>
/// <param name="AsOf">Ledger position that the registers had folded: the version of what they say; 0 when none was asked.</param>
/// <param name="Licence">The carrier's licence, by the number that the waybill names.</param>
/// <param name="Crew">Qualifications of those on board, as far as they are on the register.</param>
/// <param name="Hours">How long the drivers have driven, where their hours are recorded.</param>
/// <param name="DepartureSeen">When the vehicle was seen to leave the place of loading; null when it was not.</param>
/// <param name="ConsigneeIsKnown">The consignee stands on some register, or took goods before.</param>
/// <param name="Weather">Warnings in force on the way: <c>暴雨红色</c>.</param>
/// <param name="HeldBackFor">Why supervision lets the vehicle not be sent out, in words (V-04); empty where it does.</param>
/// <param name="Lane">What is usually carried between the two places.</param>
public sealed record TripCircumstances(
    long AsOf,
    LicenceStanding? Licence = null,
    VehicleStanding? Vehicle = null,
    VehicleStanding? Trailer = null,
    ImmutableArray<CrewStanding> Crew = default,
    TerminalStanding? Terminal = null,
    ImmutableArray<DrivingHours> Hours = default,
    Instant? DepartureSeen = null,
    bool ConsigneeIsKnown = false,
    ImmutableArray<WeatherWarning> Weather = default,
    LaneQuantity? Lane = null,
    ImmutableArray<string> HeldBackFor = default)
{
    public static TripCircumstances Unknown { get; } = new(0);

    public ImmutableArray<CrewStanding> Crew { get; init; } = Crew.IsDefault ? [] : Crew;

    public ImmutableArray<DrivingHours> Hours { get; init; } = Hours.IsDefault ? [] : Hours;

    public ImmutableArray<WeatherWarning> Weather { get; init; } = Weather.IsDefault ? [] : Weather;

    public ImmutableArray<string> HeldBackFor { get; init; } = HeldBackFor.IsDefault ? [] : HeldBackFor;

    /// <summary>What the register says of somebody's qualification for a duty; null when it has none.</summary>
    public CrewStanding? StandingOf(PartyId person, CrewDuty duty) => Crew.FirstOrDefault(
        standing => standing.Person == person && (standing.Duty is CrewDuty.Escort) == (duty is CrewDuty.Escort));

    public DrivingHours? HoursOf(PartyId driver) => Hours.FirstOrDefault(hours => hours.Driver == driver);
}

/// <summary>The carrier's licence as its register has it.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Standing">Word of the register: <c>Active</c>, <c>SuspendedByOrder</c>.</param>
/// <param name="InForce">It may be used today.</param>
/// <param name="HazardClasses">Classes and divisions of its scope: <c>2</c>, <c>6.1</c>.</param>
/// <param name="Division">Where it is registered.</param>
public sealed record LicenceStanding(
    string Number, PartyId Holder, string Standing, bool InForce, LocalDate? Until, ImmutableArray<string> HazardClasses, DivisionCode Division);

/// <summary>The certificate of a vehicle as its register has it.</summary>
/// <param name="Plate">Of the vehicle that is entered with it; null where none is.</param>
/// <param name="Holder">Who operates it.</param>
/// <param name="ReviewBy">Day by which the annual review is due; null where none is.</param>
/// <param name="HazardClasses">Classes and divisions that it may carry; empty where its certificate names none.</param>
/// <param name="TechnicalGrade">技术等级, 1 the best; null where it is not on record.</param>
public sealed record VehicleStanding(
    string CertificateNumber,
    Plate? Plate,
    PartyId Holder,
    string Standing,
    bool InForce,
    LocalDate? Until,
    LocalDate? ReviewBy,
    ImmutableArray<string> HazardClasses,
    int? TechnicalGrade = null);

/// <summary>A dangerous-goods qualification of somebody as its register has it.</summary>
/// <param name="Duty">For what it is: drivers of either kind have <see cref="CrewDuty.Driver"/>.</param>
/// <param name="NumberAgrees">The waybill names the number that is on the register.</param>
/// <param name="HonestyGrade">Latest grade of honesty 诚信考核等级; null where there is none.</param>
public sealed record CrewStanding(
    PartyId Person, CrewDuty Duty, string Standing, bool InForce, LocalDate? Until, bool NumberAgrees, string? HonestyGrade = null);

/// <summary>The satellite terminal of a vehicle.</summary>
/// <param name="IsRegistered">It is bound to this vehicle.</param>
/// <param name="IsTracked">Its signals are received here; where they are not, nobody can say when it was last online.</param>
/// <param name="LastSeenAt">When it was last online.</param>
/// <param name="LastPosition">Where it was then.</param>
public sealed record TerminalStanding(
    string? TerminalNumber, bool IsRegistered, bool IsTracked, Instant? LastSeenAt = null, WaybillPoint? LastPosition = null)
{
    /// <summary>Whether a vehicle is still where it was at a moment: by the minutes of the check before the trip.</summary>
    public static bool IsFresh(Instant? seen, ActContext context) =>
        seen >= context.At - Duration.FromMinutes(context.Figures.NumberOf(WaybillFigures.TerminalMinutes, context.On));

    /// <summary>Where the vehicle is; null where that was long ago or nobody knows.</summary>
    public WaybillPoint? PositionNow(ActContext context) => IsFresh(LastSeenAt, context) ? LastPosition : null;
}

/// <summary>How long a driver had driven when the waybill was looked at.</summary>
/// <param name="ContinuousMinutes">Since the last rest of 20 minutes.</param>
/// <param name="MinutesInDay">In the 24 hours before.</param>
public sealed record DrivingHours(PartyId Driver, int ContinuousMinutes, int MinutesInDay);

/// <summary>A warning of the weather service that is in force on the way.</summary>
/// <param name="Level">1 red 红色, 2 orange 橙色, 3 yellow, 4 blue.</param>
public sealed record WeatherWarning(string Kind, int Level);

/// <summary>What earlier trips between two places carried.</summary>
/// <param name="Trips">How many there were.</param>
public sealed record LaneQuantity(int Trips, int MeanKg, int DeviationKg);
