using System.Collections.Immutable;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class LineOfRouteSpec
{
    private static readonly WaybillPoint Depot = new(23.106m, 113.450m), Half = new(22.800m, 113.600m);

    [Fact]
    public void a_line_from_the_depot_to_the_yard_is_a_way() => Broken(Depot, Half, Yard).ShouldBeFalse();

    [Fact]
    public void one_point_is_no_way() => Broken(Yard).ShouldBeTrue();

    [Fact]
    public void two_hundred_points_are_enough()
    {
        ImmutableArray<WaybillPoint> Points(int count) => [.. Enumerable.Range(1, count).Select(i => Yard with { Latitude = Yard.Latitude + (count - i) * 0.001m })];
        LineOfRoute.Check(Content.Route, Points(200), ContextAt(Morning, Dispatcher)).ShouldBeNull();
        LineOfRoute.Check(Content.Route, Points(201), ContextAt(Morning, Dispatcher)).ShouldNotBeNull();
    }

    [Fact]
    public void it_leaves_no_hundred_kilometres_open() => Broken(new WaybillPoint(24.5m, 113.450m), Yard).ShouldBeTrue();

    [Fact]
    public void it_ends_at_the_destination() => Broken(Depot, Half).ShouldBeTrue();

    [Fact]
    public void it_lies_on_the_earth() => Broken(new WaybillPoint(91m, 113.450m), Yard).ShouldBeTrue();

    private static bool Broken(params ImmutableArray<WaybillPoint> line) => LineOfRoute.Check(Content.Route, line, ContextAt(Morning, Dispatcher)) is not null;
}
