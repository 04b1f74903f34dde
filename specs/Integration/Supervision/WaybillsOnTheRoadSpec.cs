using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>What is known of waybills changes by the ledger and by time, side by side.</summary>
public sealed class WaybillsOnTheRoadSpec
{
    private static readonly Instant Ten = ChinaTime.At(new(2026, 3, 2), new(10, 0));
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow"), Other = VehicleKey.Parse("粤A54321/Yellow");

    private readonly WaybillsOnTheRoad waybills = new(null!, null!, (_, _) => throw new InvalidOperationException("Nothing is loaded here."));

    [Fact]
    public void what_is_over_is_forgotten_and_what_is_under_way_is_not()
    {
        waybills.Keep(Trip(1, Truck, over: true));
        waybills.Keep(Trip(2, Truck, over: false));
        waybills.Forget(Ten + Duration.FromDays(2));
        waybills.Of(Truck).ShouldHaveSingleItem().Waybill.ShouldBe(Id(2));
    }

    [Fact]
    public void another_truck_takes_the_waybill_with_it()
    {
        waybills.Keep(Trip(1, Truck, over: false));
        waybills.Keep(Trip(1, Other, over: false)).ShouldBe([Truck, Other], ignoreOrder: true);
        (waybills.Of(Truck).Length, waybills.Of(Other).Length).ShouldBe((0, 1));
    }

    [Fact]
    public async Task forgetting_while_waybills_change_breaks_nothing()
    {
        using var end = new CancellationTokenSource();
        var forgetting = Task.Run(() => { while (!end.IsCancellationRequested) waybills.Forget(Ten + Duration.FromDays(2)); });
        for (var number = 0; number < 20_000; number++) waybills.Keep(Trip(number % 50, number % 3 == 0 ? Truck : Other, over: number % 2 == 0));
        await end.CancelAsync();
        await forgetting;
        for (var number = 0; number < 50; number++) waybills.Keep(Trip(number, Truck, over: false));
        (waybills.Of(Truck).Length, waybills.Of(Other).Length).ShouldBe((50, 0));
    }

    private static WaybillId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static PlannedTrip Trip(int number, VehicleKey vehicle, bool over) => new(
        Id(number), WaybillNumber.Parse("GD2026030200000146"), Ten, Ten + Duration.FromHours(2), null, null, [new(Instant.MinValue, vehicle, null)],
        Ten, Ten, null, over ? Ten + Duration.FromHours(1) : null, HasArrived: over, IsDead: false, Ten);
}
