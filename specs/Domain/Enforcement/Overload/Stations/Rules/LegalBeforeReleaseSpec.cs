using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations.Rules;

public sealed class LegalBeforeReleaseSpec : StationCheckActSpec
{
    [Fact]
    public void an_overloaded_truck_is_not_released() =>
        Given(Guided, Over).When(new ReleaseVehicle(FirstRecord)).ThenRefused(LegalBeforeRelease.Id).Details["excess"].ShouldBe("6500");

    [Fact]
    public void unloading_alone_does_not_do() =>
        Given(Guided, Over, Unloaded).When(new ReleaseVehicle(FirstRecord)).ThenRefused(LegalBeforeRelease.Id);

    [Fact]
    public void a_reweighing_that_is_still_over_does_not_do_either() =>
        Given(Guided, Over, Unloaded, Legal with { Finding = Static(49_010) }).When(new ReleaseVehicle(FirstRecord)).ThenRefused(LegalBeforeRelease.Id);

    [Fact]
    public void an_unweighed_truck_is_not_released() => Given(Guided).When(new ReleaseVehicle(FirstRecord)).ThenRefused(LegalBeforeRelease.Id);
}
