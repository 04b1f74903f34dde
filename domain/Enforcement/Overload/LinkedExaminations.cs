using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>As what somebody is examined for one overload.</summary>
public enum ExaminedAs
{
    /// <summary>车辆所属企业或者车主</summary>
    Carrier,

    /// <summary>驾驶人</summary>
    Driver,

    /// <summary>货运源头单位</summary>
    SourceUnit,

    /// <summary>指使、强令者</summary>
    Orderer,
}

/// <summary>What is known of one overload and of who had a part in it.</summary>
/// <param name="Carrier">The enterprise on whose licence the truck stands, or the owner of a truck without one.</param>
/// <param name="DriverIsUnqualified">The driver has no qualification for freight.</param>
/// <param name="SourceUnit">Who loaded the truck, where the slip or the waybill says so.</param>
/// <param name="Orderer">Who ordered the driver to overload, where there is evidence of it.</param>
public sealed record OverloadFound(
    PartyId Carrier, PartyId? Driver = null, bool DriverIsUnqualified = false, PartyId? SourceUnit = null, PartyId? Orderer = null);

/// <summary>One examination.</summary>
/// <param name="Offence">The act that a case is opened for; null when there is none, and the overload only counts (HSPR 66).</param>
public sealed record LinkedExamination(ExaminedAs As, PartyId Party, OffenceCode? Offence, string Article);

/// <summary>
/// 一超四罚: one overload, up to four examinations. Each is of somebody for an act of their own, so that nobody answers twice for one act
/// (APL 29).
/// </summary>
[Law(AdministrativePenaltyLaw.Art29), Law(HighwaySafetyProtectionRegulations.Art66)]
public static class LinkedExaminations
{
    private static readonly OffenceCode UnqualifiedDriver = OffenceCode.Parse("RT04");
    private static readonly OffenceCode LoadedAtSource = OffenceCode.Parse("GD04");
    private static readonly OffenceCode OrderedToOverload = OffenceCode.Parse("HW05");

    /// <summary>What a driver is examined for; one with a qualification is counted only.</summary>
    public static LinkedExamination OfDriver(PartyId driver, bool isUnqualified) => isUnqualified
        ? new(ExaminedAs.Driver, driver, UnqualifiedDriver, RoadTransportRegulations.Art64)
        : new(ExaminedAs.Driver, driver, null, HighwaySafetyProtectionRegulations.Art66);

    /// <summary>What whoever loaded the truck is examined for.</summary>
    public static LinkedExamination OfSource(PartyId source) =>
        new(ExaminedAs.SourceUnit, source, LoadedAtSource, GuangdongRoadTransportRegulations.Art65);

    /// <param name="found">What is known.</param>
    /// <param name="known">Who is already examined, and for what, because of this same overload.</param>
    public static ImmutableArray<LinkedExamination> Of(OverloadFound found, params IEnumerable<LinkedExamination> known)
    {
        var all = new List<LinkedExamination>
        {
            new(ExaminedAs.Carrier, found.Carrier, OffenceCode.Overloading, HighwaySafetyProtectionRegulations.Art64),
        };
        if (found.Driver is { } driver)
            all.Add(OfDriver(driver, found.DriverIsUnqualified));
        if (found.SourceUnit is { } source)
            all.Add(OfSource(source));
        // Nobody orders themselves.
        if (found.Orderer is { } orderer && orderer != found.Driver)
            all.Add(new(ExaminedAs.Orderer, orderer, OrderedToOverload, HighwaySafetyProtectionRegulations.Art68));
        var examined = known.Select(examination => (examination.Party, examination.Offence)).ToHashSet();
        return [.. all.Where(examination => examined.Add((examination.Party, examination.Offence)))];
    }
}
