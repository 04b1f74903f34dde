using System.Collections.Frozen;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>Vehicles of persons whose track a reader has open for the present, with a purpose and on record (V-12). Equal when they are the same vehicles.</summary>
public sealed class OpenTracks(IEnumerable<VehicleKey> vehicles) : IEquatable<OpenTracks>
{
    private readonly FrozenSet<VehicleKey> vehicles = vehicles.ToFrozenSet();

    public static OpenTracks None { get; } = new([]);

    public bool Contains(VehicleKey vehicle) => vehicles.Contains(vehicle);

    public bool Equals(OpenTracks? other) => other is not null && vehicles.SetEquals(other.vehicles);

    public override bool Equals(object? obj) => Equals(obj as OpenTracks);

    public override int GetHashCode() => vehicles.Aggregate(0, (sum, vehicle) => sum ^ vehicle.GetHashCode());
}
