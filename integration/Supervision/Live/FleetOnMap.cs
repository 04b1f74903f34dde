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
    public bool Sees(VehicleOnMap vehicle) =>
        (Prefix is { Length: > 0 } && vehicle.Division.Value.StartsWith(Prefix, StringComparison.Ordinal)) || (Party is { } own && vehicle.Owner == own);
}
