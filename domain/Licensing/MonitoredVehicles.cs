using System.Collections.Immutable;

namespace Regulatory.Domain.Licensing;

/// <summary>Vehicles that carry a satellite terminal: charter, scheduled coach, dangerous goods, heavy truck 两客一危一重.</summary>
public static class MonitoredVehicles
{
    private static readonly ImmutableHashSet<string> Classes = ["K1", "K2", "W", "Z"];

    public static bool NeedsTerminal(this LicenceScope scope) => scope.VehicleClasses.Any(Classes.Contains);
}
