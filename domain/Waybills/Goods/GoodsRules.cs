using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills.Goods.Rules;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>Every hard rule on goods, tank and fitness of the vehicle, one after the other (waybills §5, §6 check 5).</summary>
public static class GoodsRules
{
    /// <summary>All that forbids a carriage; nothing when it may go. Goods that are not on the list are judged by nothing else of the list.</summary>
    /// <param name="on">Day of the trip: of the list, the matrix and the figures, too.</param>
    public static ImmutableArray<Refusal> Of(PlannedCarriage planned, DangerousGoodsTable table, Figures figures, LocalDate on)
    {
        var (load, vehicle, tank, _, _) = planned;
        if (SoundGoods.Check(load) is { } unsound) return [unsound];
        return
        [
            .. load.Lines.SelectMany(line => OfLine(line, planned, table, figures, on)).OfType<Refusal>().Distinct(),
            .. OfWhole(load, vehicle, tank, table, figures, on).OfType<Refusal>(),
        ];
    }

    private static IEnumerable<Refusal?> OfLine(
        GoodsLine line, PlannedCarriage planned, DangerousGoodsTable table, Figures figures, LocalDate on) =>
    [
        GoodsInTable.Check(line, table, on),
        ClassAsInTable.Check(line, table, on),
        ProperShippingName.Check(line, table, on),
        PackingGroupOfClass.Check(line.Number, line.Class, line.PackingGroup, table.Find(line.Number, on)?.Is(GoodsTrait.SelfReactive) is true),
        GroupOfExplosives.Check(line.Number, line.Class),
        ProhibitedGoods.Check(line, table, on),
        PassOfPolice.Check(line, planned.Papers, table, on),
        ManifestOfWaste.Check(line, planned.Papers),
        LimitedQuantity.Check(line, table, figures, on),
        ExceptedQuantity.Check(line, table, figures, on),
        PapersOfRelief.Check(line),
        VehicleClassForGoods.Check(line, planned.Vehicle, table, on),
        TunnelsOfRoute.Check(line, planned.Tunnels, table, on),
        .. planned.Tank is { } tank
            ? (Refusal?[])[MediumOfTank.Check(line, tank), VolumeOfTank.Check(line, tank, table, figures, on)]
            : [],
    ];

    private static IEnumerable<Refusal?> OfWhole(
        GoodsLoad load, CarryingVehicle vehicle, TankOnWaybill? tank, DangerousGoodsTable table, Figures figures, LocalDate on) =>
    [
        IncompatibleGoods.Check(load, table, on),
        ReliefOfVehicle.Check(load, figures, on),
        GoodsOfDumpTruck.Check(load, vehicle, table, on),
        NoDrawbarTrain.Check(vehicle),
        FirstTechnicalGrade.Check(vehicle, on),
        TankForGoods.Check(load, vehicle, tank),
        .. tank is not null ? (Refusal?[])[TankInspected.Check(tank, on), MountingOfTank.Check(tank)] : [],
    ];
}
