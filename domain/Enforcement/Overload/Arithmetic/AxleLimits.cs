using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>What each group of axles may carry (GB 1589).</summary>
[Law(VehicleSizeStandard.Limits)]
public static class AxleLimits
{
    /// <summary>The sum over a vehicle's groups, kg; null where a group has no row in the table, so that the sum bounds nothing.</summary>
    public static int? SumOf(TruckConfiguration truck, LocalDate on, Figures figures)
    {
        var sum = 0;
        foreach (var group in truck.Groups)
        {
            if (Of(group, on, figures) is not { } limit) return null;
            sum += limit;
        }
        return sum;
    }

    /// <summary>Limit of one group, kg; null where the table has no row for it, or where its spacing was not measured.</summary>
    public static int? Of(AxleGroup group, LocalDate on, Figures figures) => group.Axles switch
    {
        1 => Single(group).On(on),
        2 => Tandem(group) is { } row ? figures.NumberOf(row, on) : null,
        3 => Tridem(group) is { } row ? figures.NumberOf(row, on) : null,
        _ => null,
    };

    private static Dated<int> Single(AxleGroup axle) => axle switch
    {
        { Tyres: TyreFitting.SingleTyre } => VehicleSizeStandard.SingleTyreAxle,
        { Tyres: TyreFitting.WideTyre } => VehicleSizeStandard.WideTyreAxle,
        { Driven: true } => VehicleSizeStandard.DrivenAxle,
        { AirSuspension: true } => VehicleSizeStandard.DualTyreAxleOnAir,
        _ => VehicleSizeStandard.DualTyreAxle,
    };

    private static Figure? Tandem(AxleGroup tandem) => tandem switch
    {
        { SpacingMm: < 1_000, OnTrailer: true } => AxleFigures.CloseTandemOfTrailer,
        { SpacingMm: < 1_000 } => AxleFigures.CloseTandem,
        { SpacingMm: < 1_300 } => AxleFigures.NarrowTandem,
        { SpacingMm: < 1_800, Driven: true, Tyres: TyreFitting.DualTyres, AirSuspension: true } => AxleFigures.DrivenTandemOnAir,
        { SpacingMm: < 1_800 } => AxleFigures.Tandem,
        { SpacingMm: >= 1_800, OnTrailer: true } => AxleFigures.WideTandemOfTrailer,
        _ => null,
    };

    private static Figure? Tridem(AxleGroup tridem) => tridem.SpacingMm switch
    {
        <= 1_300 => AxleFigures.NarrowTridem,
        <= 1_400 => AxleFigures.Tridem,
        _ => null,
    };
}
