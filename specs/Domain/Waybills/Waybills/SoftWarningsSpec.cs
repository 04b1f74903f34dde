using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills;

public sealed class SoftWarningsSpec
{
    [Fact]
    public void a_restricted_segment_between_midnight_and_six_is_a_warning()
    {
        var route = Content.Route with { RestrictedSegments = ["虎门大桥"] };
        Of(Content with { Route = route }).ShouldBeEmpty();
        Of(Content with { Route = route, PlannedArrival = ChinaTime.At(Day.PlusDays(1), new(0, 1)) })
            .ShouldBe([new(WarningKind.RestrictedSegmentAtNight, "虎门大桥")]);
        Of(Content with { Route = route, PlannedStart = ChinaTime.At(Day, new(5, 59)) }).ShouldBe([new(WarningKind.RestrictedSegmentAtNight, "虎门大桥")]);
        Of(Content with { Route = route, PlannedStart = ChinaTime.At(Day, new(6, 0)), PlannedArrival = ChinaTime.At(Day.PlusDays(1), new(0, 0)) }).ShouldBeEmpty();
    }

    [Fact]
    public void red_and_orange_weather_is_yellow_is_not() =>
        Of(Content, known => known with { Weather = [new("暴雨橙色", 2), new("大风黄色", 3), new("台风红色", 1)] })
            .ShouldBe([new(WarningKind.Weather, "暴雨橙色"), new(WarningKind.Weather, "台风红色")]);

    [Fact]
    public void a_consignee_nobody_knows_is() =>
        Of(Content, known => known with { ConsigneeIsKnown = false }).ShouldBe([new(WarningKind.ConsigneeUnknown)]);

    [Theory]
    [InlineData(10, 27_000, 999, true)]
    [InlineData(10, 27_000, 1_000, false)]
    [InlineData(9, 27_000, 999, false)]
    [InlineData(10, 33_000, 999, true)]
    public void a_quantity_more_than_three_deviations_from_the_lanes_mean_is(int trips, int mean, int deviation, bool unusual) =>
        Of(Content, known => known with { Lane = new(trips, mean, deviation) }).Any(warning => warning.Kind is WarningKind.UnusualQuantity).ShouldBe(unusual);

    [Fact]
    public void warnings_do_not_refuse()
    {
        var context = ContextAt(Morning, Dispatcher) with { Circumstances = InOrder with { ConsigneeIsKnown = false } };
        HardRules.BrokenBy(Id, Content, context).ShouldBeEmpty();
    }

    private static ImmutableArray<SoftWarning> Of(WaybillContent content, Func<TripCircumstances, TripCircumstances>? change = null) =>
        SoftWarnings.Of(content, ContextAt(Morning, Dispatcher) with { Circumstances = (change ?? (same => same))(InOrder) });
}
