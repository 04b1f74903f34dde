using System.Collections.Frozen;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>What the map knows of a vehicle beside its positions.</summary>
/// <param name="Owner">Party id.</param>
/// <param name="IsOffline">The record has it as offline.</param>
/// <param name="OpenAlarm">Level of its gravest alarm that is not over; null for none.</param>
public sealed record VehicleOnMap(
    VehicleKey Vehicle, SupervisionClass Class, DivisionCode Division, PartyId Owner, bool IsOffline, AlarmLevel? OpenAlarm);

/// <summary>Vehicles by the number of the terminal that speaks for them.</summary>
public sealed record FleetOnMap(FrozenDictionary<string, VehicleOnMap> ByPhone)
{
    public static FleetOnMap Empty { get; } = new(FrozenDictionary<string, VehicleOnMap>.Empty);
}

/// <summary>Whose vehicles somebody sees.</summary>
/// <param name="Prefix">Digits with which the divisions begin; null for none.</param>
/// <param name="Party">The party whose own they see wherever they are; null for none.</param>
public sealed record MapScope(string? Prefix, PartyId? Party)
{
    /// <summary>What the reader has opened, with a purpose and on record.</summary>
    public OpenTracks Opened { get; init; } = OpenTracks.None;

    /// <summary>
    /// Whether which vehicle it is and where exactly is shown. Where a person's vehicle is tells where the person is: that is shown to that person, and
    /// to whoever has opened its track (V-12, data-governance D-01).
    /// </summary>
    public bool Knows(VehicleOnMap vehicle) => !vehicle.Owner.IsNaturalPerson || vehicle.Owner == Party || Opened.Contains(vehicle.Vehicle);

    public bool Sees(VehicleOnMap vehicle) =>
        (Prefix is { Length: > 0 } && vehicle.Division.Value.StartsWith(Prefix, StringComparison.Ordinal)) || (Party is { } own && vehicle.Owner == own);
}
