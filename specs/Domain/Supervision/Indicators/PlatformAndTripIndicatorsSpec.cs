using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Indicators;

namespace Regulatory.Domain.Specs.Supervision.Indicators;

public sealed class PlatformAndTripIndicatorsSpec
{
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100"), Shenzhen = DivisionCode.Parse("440300");

    [Fact]
    public void roll_calls_are_answered_within_ten_minutes()
    {
        RollCall[] calls =
        [
            new(Journey.Clock(9), Journey.Clock(9, 10)), new(Journey.Clock(10), Journey.Clock(10, 10, 1)), new(Journey.Clock(11), null),
        ];
        PlatformIndicators.RollCalls(calls, Duration.FromMinutes(10), "v1").Percent.ShouldBe(33.33m);
        var outage = new Outage(Journey.Clock(10, 5), Journey.Clock(11, 30), "N-1");
        PlatformIndicators.RollCalls(calls, Duration.FromMinutes(10), "v1", outage).Percent.ShouldBe(100);
    }

    [Fact]
    public void connectivity_is_minutes_up_over_minutes_of_the_period()
    {
        var day = new Interval(Journey.Clock(0), Journey.Clock(0, dayLater: 1));
        Interval[] up = [new(Journey.Clock(0), Journey.Clock(6)), new(Journey.Clock(7), Journey.Clock(0, dayLater: 1))];
        var rate = PlatformIndicators.Connectivity(day, up, "v1");
        (rate.Numerator, rate.Denominator).ShouldBe((1380, 1440));
        var outage = new Outage(Journey.Clock(5), Journey.Clock(7), "N-1");
        var excused = PlatformIndicators.Connectivity(day, up, "v1", outage);
        (excused.Numerator, excused.Denominator).ShouldBe((1320, 1320));
    }

    [Fact]
    public void handling_and_network_are_plain_ratios()
    {
        PlatformIndicators.Handling(9, 10, "v1").Percent.ShouldBe(90);
        PlatformIndicators.OnNetwork(999, 1000, "v1").Percent.ShouldBe(99.9m);
    }

    [Fact]
    public void waybill_usage_is_detected_trips_with_a_waybill_over_detected_trips()
    {
        DetectedTrip[] trips =
        [
            new(Journey.Vehicle, Guangzhou, Journey.Clock(9), true), new(Journey.Vehicle, Guangzhou, Journey.Clock(13), false),
        ];
        TripIndicators.WaybillUsage(trips, "v1").Percent.ShouldBe(50);
        TripIndicators.WaybillUsage(trips, "v1", new Outage(Journey.Clock(12), Journey.Clock(14), "N-1")).Percent.ShouldBe(100);
    }

    [Fact]
    public void waybills_are_judged_by_their_moments()
    {
        WaybillOnRoad[] waybills =
        [
            new(Journey.Clock(8), Journey.Clock(9), Journey.Clock(8, 30), Journey.Clock(12), Journey.Clock(12, dayLater: 1), 900),
            new(Journey.Clock(10), Journey.Clock(9), null, Journey.Clock(12), Journey.Clock(12, 1, dayLater: 1), 899),
            new(Journey.Clock(8), null, null, Journey.Clock(12), null, null),
        ];
        TripIndicators.Timeliness(waybills, "v1").Percent.ShouldBe(66.67m);
        TripIndicators.TrackMatch(waybills, leastPermille: 900, "v1").Percent.ShouldBe(50);
        TripIndicators.Completion(waybills, "v1").Percent.ShouldBe(33.33m);
        TripIndicators.LoaderChecks(waybills, "v1").Percent.ShouldBe(50);
    }

    [Fact]
    public void flows_are_tonnes_by_class_pair_of_cities_and_month()
    {
        var (petrol, chlorine) = (HazardClass.Parse("3"), HazardClass.Parse("2.3"));
        GoodsCarried[] carried =
        [
            new(petrol, Guangzhou, Shenzhen, new(2026, 3, 2), 30_000), new(petrol, Guangzhou, Shenzhen, new(2026, 3, 31), 5_500),
            new(petrol, Guangzhou, Shenzhen, new(2026, 4, 1), 1_000), new(chlorine, Guangzhou, Shenzhen, new(2026, 3, 2), 10_000),
        ];
        TripIndicators.Flows(carried).Select(flow => (flow.Class, flow.Month.Month, flow.Tonnes))
            .ShouldBe([(petrol, 3, 35.5m), (chlorine, 3, 10m), (petrol, 4, 1m)]);
    }
}
