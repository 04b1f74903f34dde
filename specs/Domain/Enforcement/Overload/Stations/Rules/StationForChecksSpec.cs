using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations.Rules;

public sealed class StationForChecksSpec
{
    [Theory]
    [InlineData(SiteKind.FixedStation)]
    [InlineData(SiteKind.MobileUnit)]
    public void trucks_are_led_to_a_station_or_the_place_of_a_mobile_unit(SiteKind kind) =>
        StationForChecks.Check(SiteInService(kind), Day).ShouldBeNull();

    [Theory]
    [InlineData(SiteKind.OffSite)]
    [InlineData(SiteKind.TollEntry)]
    [InlineData(SiteKind.SourceYard)]
    public void and_to_no_other_place(SiteKind kind) => StationForChecks.Check(SiteInService(kind), Day).ShouldNotBeNull();

    [Fact]
    public void the_station_is_in_service_that_day() =>
        StationForChecks.Check(SiteInService(SiteKind.FixedStation), new(2026, 1, 31)).ShouldNotBeNull();
}
