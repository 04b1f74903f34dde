using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class AuthorityOfRouteSpec
{
    [Theory]
    [InlineData(RouteReach.WithinCounty, "440106", true)]
    [InlineData(RouteReach.WithinCounty, "441900", true)]
    [InlineData(RouteReach.WithinCounty, "442000", true)]
    [InlineData(RouteReach.WithinCounty, "440100", false)]
    [InlineData(RouteReach.WithinCounty, "440000", false)]
    [InlineData(RouteReach.AcrossCounties, "440100", true)]
    [InlineData(RouteReach.AcrossCounties, "440106", false)]
    [InlineData(RouteReach.AcrossCities, "440000", true)]
    [InlineData(RouteReach.AcrossCities, "440100", false)]
    [InlineData(RouteReach.AcrossProvinces, "440000", true)]
    public void the_reach_of_the_route_says_who_decides(RouteReach reach, string division, bool competent) =>
        (AuthorityOfRoute.Check(reach, DivisionCode.Parse(division)) is null).ShouldBe(competent);
}
