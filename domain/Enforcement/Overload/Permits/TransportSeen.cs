namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>A transport as it was met on the road, to be held against a pass.</summary>
/// <param name="MassKg">The mass that counts.</param>
/// <param name="Size">Null where it was not measured.</param>
public sealed record TransportSeen(Plate Plate, TruckConfiguration Truck, int MassKg, OuterSize? Size = null);
