using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>What supervision makes of the facts of a waybill: who is to be where, from when until when.</summary>
public sealed class PlannedTripSpec
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Ten = ChinaTime.At(Day, new(10, 0));
    private static readonly WaybillId Id = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000aa");
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow"), Other = VehicleKey.Parse("粤A54321/Yellow");
    private static readonly WaybillPoint Refinery = new(23.1m, 113.4m), Waterworks = new(23.1m, 113.6m), Harbour = new(23.0m, 113.6m);
    private static readonly ImmutableArray<WaybillPoint> Straight = [Refinery, Waterworks], Round = [Refinery, new(23.2m, 113.5m), Waterworks];

    private static readonly PartyOnRecord Somebody = PartyOnRecord.Of(
        new(PartyKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W")), PartyId.Parse("E:91440101MA5AAAA00W"));

    private static readonly CrewOnRecord Driver = CrewOnRecord.Of(
        new("张三", ResidentId.Parse("44030519851231123X"), "44030519851231123X", "13800000001"), PartyId.Parse("P:0123456789abcdef0123456789abcdef"));

    private static readonly WaybillContent Content = new(
        Ten + Duration.FromHours(1), Ten + Duration.FromHours(3), Somebody, Somebody, Somebody,
        new(
            new(RegionCode.Parse("440112"), "化工路1号", Refinery), new(RegionCode.Parse("440604"), "水厂路2号", Waterworks), "广佛高速", 30, 20),
        Somebody, "L-1", new(Truck.Plate, "C-1", "重型罐式货车", GoodsVehicleBody.Tanker, 10_000, 25_000, "013800000001"), null, null, Driver, null, null,
        new([]), new(), CityDistribution: false, null, null, "dispatcher");

    private static readonly WaybillDrafted Drafted = new(WaybillNumber.Parse("GD2026030200000146"), Content, DivisionCode.Parse("440100"), Ten, Day);

    private static readonly WaybillIssued Issued = new(new(0, null, null, null, [], null, [], null), [], At(30), Day);

    [Fact]
    public void the_way_that_is_drawn_holds_while_the_trip_is_under_way()
    {
        var trip = Trip((Drafted, 0), (Planned(Straight, 1), 1), (Issued, 30), (new WaybillDeparted(At(60), Day), 60));
        trip.LegAt(At(59)).ShouldBeNull();
        trip.LegAt(At(61))!.Way!.MetresFrom(new(23_100_000, 113_500_000)).ShouldBe(0);
        (trip.IsUnderWay, trip.Number.ToString()).ShouldBe((true, "GD2026030200000146"));
    }

    [Fact]
    public void what_was_driven_before_a_new_line_is_judged_by_the_line_before()
    {
        var trip = Trip(
            (Drafted, 0), (Planned(Straight, 1), 1), (Issued, 30), (new WaybillDeparted(At(60), Day), 60), (Planned(Round, 90, "封路"), 90));
        trip.LegAt(At(89))!.Way!.Line.Length.ShouldBe(2);
        trip.LegAt(At(90))!.Way!.Line.Length.ShouldBe(3);
    }

    [Fact]
    public void another_truck_drives_on_where_it_took_over_and_another_destination_has_no_way()
    {
        var swapped = Content with { Vehicle = Content.Vehicle with { Plate = Other.Plate } };
        var trip = Trip(
            (Drafted, 0), (Planned(Straight, 1), 1), (Issued, 30), (new WaybillDeparted(At(60), Day), 60), (Amended(swapped), 90));
        (trip.LegAt(At(89))!.Vehicle, trip.LegAt(At(90))!.Vehicle, trip.LegAt(At(90))!.Way is null).ShouldBe((Truck, Other, false));

        var rerouted = Content with { Route = Content.Route with { Destination = Content.Route.Destination with { Point = Harbour } } };
        Trip((Drafted, 0), (Planned(Straight, 1), 1), (Issued, 30), (new WaybillDeparted(At(60), Day), 60), (Amended(rerouted), 90))
            .LegAt(At(90))!.Way.ShouldBeNull();
    }

    [Fact]
    public void it_covers_journeys_from_its_departure_to_its_arrival_and_no_way_home()
    {
        var over = Trip(
            (Drafted, 0), (Issued, 30), (new WaybillDeparted(At(60), Day), 60), (new WaybillArrived(Waterworks, null, At(120), Day), 120));
        (over.Covers(Truck, At(58), At(118)), over.Covers(Truck, At(121), At(180)), over.Covers(Truck, At(10), At(59)), over.Covers(Other, At(58), At(118)))
            .ShouldBe((true, false, false, false));
        (over.HasArrived, over.IsUnderWay).ShouldBe((true, false));
    }

    [Fact]
    public void one_that_is_issued_waits_and_covers_a_departure_near_its_time_and_one_that_is_recalled_covers_nothing()
    {
        var waiting = Trip((Drafted, 0), (Issued, 30));
        (waiting.IsWaiting, waiting.Covers(Truck, At(50), At(100))).ShouldBe((true, true));
        var recalled = Trip((Drafted, 0), (Issued, 30), (new WaybillRecalled("许可证暂停", null, Day), 40));
        (recalled.IsWaiting, recalled.Covers(Truck, At(50), At(100))).ShouldBe((false, false));
        Trip((Drafted, 0)).Covers(Truck, At(50), At(100)).ShouldBeFalse();
    }

    [Fact]
    public void one_that_is_issued_again_was_not_seen_to_leave()
    {
        var seen = new DepartureSeen(At(35), Refinery, IsReady: false, Day);
        Trip((Drafted, 0), (Issued, 30), (seen, 36)).SeenAt.ShouldBe(At(35));
        Trip((Drafted, 0), (Issued, 30), (seen, 36), (new WaybillRecalled("许可证暂停", null, Day), 40), (new WaybillRevised(Content, Day), 45), (Issued, 50))
            .SeenAt.ShouldBeNull();
    }

    private static Instant At(int minutes) => Ten + Duration.FromMinutes(minutes);

    private static RoutePlanned Planned(ImmutableArray<WaybillPoint> line, int minutes, string? reason = null) => new(line, reason, At(minutes), Day);

    private static WaybillAmended Amended(WaybillContent content) => new(content, "改派", [], Issued.Snapshot, Day);

    private static PlannedTrip Trip(params (WaybillFact Fact, int Minutes)[] facts) =>
        PlannedTrip.Of(Id, facts.Select(fact => (fact.Fact, At(fact.Minutes)))).ShouldNotBeNull();
}
