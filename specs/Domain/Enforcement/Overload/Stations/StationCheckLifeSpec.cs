using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations;

public sealed class StationCheckLifeSpec : StationCheckActSpec
{
    [Fact]
    public void an_overloaded_truck_is_led_in_weighed_unloaded_weighed_again_and_released()
    {
        Given().Knowing(AtStation).When(new GuideToStation(FirstRecord, Site, Truck, "目测疑似超限", RoadPosition.Parse("G107 K12+000"))).ThenFacts(Guided);
        Given(Guided).Knowing(AtStation).When(new WeighAtStation(FirstRecord, "WIM-01", SixAxles, LoadsOf(55_500), 55_500)).ThenFacts(Over);
        Given(Guided, Over).When(new RecordUnloading(FirstRecord, 7_000, "站内卸货场")).ThenFacts(Unloaded);
        Given(Guided, Over, Unloaded).Knowing(AtStation).When(new ReweighAtStation(FirstRecord, "WIM-01", SixLoads, 48_500)).ThenFacts(Legal);
        Given(Guided, Over, Unloaded, Legal).When(new ReleaseVehicle(FirstRecord)).ThenFacts(new VehicleReleased(Day));
    }

    [Fact]
    public void a_truck_within_its_limit_goes_on_after_its_first_weighing() =>
        Given(Guided, Within).When(new ReleaseVehicle(FirstRecord)).ThenFacts(new VehicleReleased(Day));

    [Fact]
    public void a_truck_that_is_still_over_is_unloaded_again() =>
        Given(Guided, Over, Unloaded, Legal with { Finding = Static(49_500) }).When(new RecordUnloading(FirstRecord, 1_000, "站内卸货场")).ThenAccepted();
}
