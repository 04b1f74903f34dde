using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>限定标准: the total mass above which a vehicle is over the limit (OSR 3).</summary>
[Law(OversizeVehicleRules.Art3)]
public static class MassLimits
{
    /// <summary>The limit, kg; null where the table has no row for the vehicle.</summary>
    public static int? Of(TruckConfiguration truck, LocalDate on, Figures figures)
    {
        if (truck.Body is TruckBody.TractorOrLowSpeed) return truck.RegisteredMassKg;
        if (OfTable(truck, on) is not { } table) return null;
        var lowered = Math.Max(0, table - SingleTyreAxles(truck) * OversizeVehicleRules.ReductionForSingleTyres.On(on));
        return AxleLimits.SumOf(truck, on, figures) is { } sum ? Math.Min(lowered, sum) : lowered;
    }

    /// <summary>
    /// The row of the table, before tyres and axle limits are looked at, kg. A rigid truck of five axles and more counts as a
    /// combination.
    /// </summary>
    public static int? OfTable(TruckConfiguration truck, LocalDate on)
    {
        var rigid = OversizeVehicleRules.RigidTruckLimits.On(on);
        var combination = OversizeVehicleRules.CombinationLimits.On(on);
        var (axles, most) = (truck.AxleCount, combination.Keys.Last());
        if (truck.Body is TruckBody.Rigid && axles <= rigid.Keys.Last()) return rigid.TryGetValue(axles, out var kg) ? kg : null;
        if (axles >= most && HasSingleDriveAxle(truck)) return OversizeVehicleRules.LimitWithSingleDriveAxle.On(on);
        return combination.TryGetValue(Math.Min(axles, most), out var limit) ? limit : null;
    }

    private static bool HasSingleDriveAxle(TruckConfiguration truck) =>
        truck.Groups.Where(group => group is { Driven: true, OnTrailer: false }).Sum(group => group.Axles) == 1;

    /// <summary>
    /// Axles of tandems, tridems and trailers are taken to have dual tyres, so that single ones lower the limit; steering axles are not
    /// among them, drive axles are left out, and wide tyres that meet the standard lower nothing.
    /// </summary>
    private static int SingleTyreAxles(TruckConfiguration truck) =>
        truck.Groups.Where(group => group is { Driven: false, Tyres: TyreFitting.SingleTyre } && (group.Axles > 1 || group.OnTrailer))
            .Sum(group => group.Axles);
}
