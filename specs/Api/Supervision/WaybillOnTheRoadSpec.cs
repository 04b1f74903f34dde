using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Waybills;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;
using Xunit.Abstractions;
using static Regulatory.Api.Specs.Supervision.RoadHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>
/// A waybill and its vehicle's track, on the whole host, over TCP: issued and departed, under way, off its way, back, arrived; and the way back that no
/// waybill covers. The time from the frame that decides to the alarm is printed; what it must be is measured by <c>tools/bench deviation</c>.
/// </summary>
public sealed class WaybillOnTheRoadSpec(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly PlannedRoute Planned = new([new(Latitude, Refinery), new(Latitude, Waterworks)]);

    private RoadHall hall = null!;

    public async Task InitializeAsync() => hall = await RoadHall.Open();

    public async Task DisposeAsync() => await hall.DisposeAsync();

    [Fact]
    public async Task a_trip_leaves_its_way_comes_back_and_arrives_and_the_way_home_has_no_waybill()
    {
        // Nobody has heard of the terminal: no waybill (W-12), and once it was, no check before the trip ten minutes later.
        (await hall.Carrier.Dispatcher.Act("issueWaybill", new { waybill = await hall.Planned() })).Rule.ShouldBe("WAY-LIF-001");
        await hall.Stand(2);
        var early = await hall.Planned();
        await Done(hall.Carrier.Dispatcher, "issueWaybill", new { waybill = early });
        hall.Now += Duration.FromMinutes(11);
        (await hall.Carrier.OnBoard(CarrierOfGoods.Driver).Act("recordPreTripCheck", new { waybill = early, answers = CarrierOfGoods.Checklist })).Rule.ShouldBe("WAY-PTC-002");
        await Done(hall.Carrier.Dispatcher, "cancelWaybill", new { waybill = early, reason = "终端离线" });
        await hall.Stand(12);
        var waybill = await hall.Planned();
        await hall.Departed(waybill);

        await hall.Send(hall.Way(40, north: 0, east: 1));
        await hall.Recorded<WaybillUnderWay>();
        await Deviates();
        await Arrives();
        await Returns();
        await Done(hall.Carrier.Consignee, "signForGoods", new { waybill, receivedKg = 8_000 });
        await ComesHome();
        await LeavesOnAVoidedWaybill();
        await LeavesWithoutAWord();
    }

    /// <summary>From its sixth kilometre north, 12 km off its way, and back.</summary>
    private async Task Deviates()
    {
        var away = hall.Way(80, north: 1, east: 0);
        // More than ten minutes after the first position beyond the corridor.
        var first = away.First(position => Planned.MetresFrom(new(position.Latitude, position.Longitude)) > 2_000).At!.Value;
        var before = away.Where(position => position.At - first <= Duration.FromMinutes(10)).ToList();
        await hall.Send(before);
        (await hall.Count<AlarmRaised>()).ShouldBe(0);
        var took = Stopwatch.StartNew();
        await hall.Send([away[before.Count]]);
        var alarm = await hall.Recorded<AlarmRaised>();
        output.WriteLine($"From the frame that decides to the alarm on record: {took.ElapsedMilliseconds} ms");
        (alarm.Vehicle, alarm.Code, alarm.StartedAt, alarm.IsLate).ShouldBe((Truck, AlarmCode.RT, first, false));
        await hall.Send([.. away.Skip(before.Count + 1)]);
        await hall.Send(hall.Way(80, north: -1, east: 0));
    }

    private async Task Arrives()
    {
        await hall.Send(hall.Way(85, north: 0, east: 1));
        await hall.Stand(1);
        // Five minutes back on the way, and what went before is over.
        (await hall.Recorded<EpisodeRecorded>(episode => !episode.IsOpen)).Reading.ShouldContain("偏离最远");
        var arrived = await hall.Recorded<WaybillArrived>();
        arrived.Position.ShouldNotBeNull().IsWithin(1_000, new(Latitude / 1_000_000m, Waterworks / 1_000_000m)).ShouldBeTrue();
        (await hall.Recorded<TrackMatched>()).Permille.ShouldBe(1_000);
        var trip = await hall.Recorded<TripDetected>();
        (trip.Vehicle, trip.Taken.From.Place, trip.Taken.ArrivedAt, trip.Waybill is null).ShouldBe((Truck, "石化码头", null, false));
        trip.HazardClasses.ShouldBe(["2"]);
        await hall.Stand(12);
        (await hall.Recorded<DetectedTripRevised>()).Taken.To.Place.ShouldBe("水厂");
    }

    private async Task Returns()
    {
        await hall.Send(hall.Way(70, north: 0, east: -1));
        var bare = await hall.Recorded<TripDetectedWithoutWaybill>();
        (bare.Vehicle, bare.Taken.From.Place, bare.Operator.CreditCode?.ToString()).ShouldBe((Truck, "水厂", CarrierOfGoods.Company));
        (await hall.Count<TripDetectedWithoutWaybill>()).ShouldBe(1);

        // On the road already: a waybill now would be one in retrospect (W-13).
        var late = await hall.Planned();
        var broken = (await hall.Recorded<WaybillRejected>(rejected => rejected.Broken.Any(rule => rule.Code == "W-13"))).Broken;
        broken.Select(rule => rule.Code).ShouldContain("W-13");
        (await hall.Carrier.Dispatcher.Act("issueWaybill", new { waybill = late })).Rule.ShouldBe("WAY-LIF-001");
    }

    private async Task ComesHome()
    {
        await hall.Send(hall.Way(54, north: 0, east: -1));
        await hall.Stand(12);
        var over = await hall.Recorded<DetectedTripRevised>(revised => revised.Taken.To.Place == "石化码头");
        // Arrived, too, it gets none: the planned trip would be the one that is over (W-13).
        var start = over.Taken.DepartedAt + Duration.FromMinutes(1);
        await hall.Planned(start);
        await hall.Recorded<WaybillRejected>(rejected => rejected.Broken.Any(
            rule => rule.Code == "W-13" && InstantPattern.ExtendedIso.Parse(rule.Details["start"]).Value == start));
    }

    /// <summary>Voided on the road, a waybill is replaced there, although the vehicle was seen to leave (W-13); and nobody else's replacement would do.</summary>
    private async Task LeavesOnAVoidedWaybill()
    {
        var wrong = await hall.Planned();
        await Done(hall.Carrier.Dispatcher, "issueWaybill", new { waybill = wrong });
        await hall.Send(hall.Way(65, north: 0, east: 1));
        var seen = await hall.Recorded<DepartureSeen>();
        seen.IsReady.ShouldBeFalse();
        await hall.Recorded<TripDetected>(detected => detected.Taken.DepartedAt == seen.SeenAt && detected.Waybill is not null);
        var (replacement, other) = (await hall.Planned(), await hall.Planned());
        await Done(hall.Carrier.Dispatcher, "voidWaybill", new { waybill = wrong, reason = "收货人填错", replacement });
        await hall.Recorded<TripDetectedWithoutWaybill>(bare => bare.Taken.DepartedAt == seen.SeenAt);

        hall.Now += Duration.FromSeconds(1);
        await Done(hall.Carrier.Dispatcher, "validateWaybill", new { waybill = other });
        (await hall.Recorded<WaybillRejected>(rejected => rejected.At == hall.Now)).Broken.ShouldHaveSingleItem().Code.ShouldBe("W-13");
        await Done(hall.Carrier.Dispatcher, "validateWaybill", new { waybill = replacement });
        await Done(hall.Carrier.Dispatcher, "issueWaybill", new { waybill = replacement });

        await Done(hall.Carrier.Dispatcher, "cancelWaybill", new { waybill = replacement, reason = "返回装货点" });
        await hall.Send(hall.Way(65, north: 0, east: -1));
        await hall.Stand(12);
        await hall.Recorded<DetectedTripRevised>(revised => revised.Taken.DepartedAt == seen.SeenAt && revised.Taken.ArrivedAt is not null);
    }

    /// <summary>
    /// Loaded at the refinery, its driver drives off without saying so, and into a closed zone; and once its insurance has run out it gets no
    /// waybill (V-04).
    /// </summary>
    private async Task LeavesWithoutAWord()
    {
        await hall.Loaded(await hall.Planned());
        await hall.Send(hall.Way(20, north: 0, east: 1));
        var seen = await hall.Recorded<DepartureSeen>(seen => seen.IsReady);
        (await hall.Recorded<WaybillDeparted>(departed => departed.At == seen.SeenAt)).ShouldNotBeNull();

        await hall.EnterPlace("水源保护区", hall.At.Longitude + 10_000, MapFeatureKind.RestrictedZone);
        await hall.Send(hall.Way(12, north: 0, east: 1));
        (await hall.Recorded<DeviationDetected>(detected => detected.Deviation.Kind is DeviationKind.RestrictedZone)).Deviation.Zone.ShouldBe("水源保护区");

        await hall.InsuranceRunsOut();
        await hall.Planned();
        await hall.Recorded<WaybillRejected>(rejected => rejected.Broken.Any(rule => rule.Code == "V-04"));
    }
}
