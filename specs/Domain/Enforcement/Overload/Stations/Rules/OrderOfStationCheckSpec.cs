using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations.Rules;

public sealed class OrderOfStationCheckSpec : StationCheckActSpec
{
    [Fact]
    public void nothing_is_weighed_again_that_was_not_unloaded() =>
        Given(Guided, Over).Knowing(AtStation).When(new ReweighAtStation(FirstRecord, "WIM-01", SixLoads, 48_000)).ThenRefused(OrderOfStationCheck.Id);

    [Fact]
    public void a_truck_is_led_in_once() =>
        Given(Guided).Knowing(AtStation).When(new GuideToStation(FirstRecord, Site, Truck, "目测疑似超限")).ThenRefused(OrderOfStationCheck.Id);
}
