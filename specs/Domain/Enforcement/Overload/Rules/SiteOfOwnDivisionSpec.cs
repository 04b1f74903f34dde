using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class SiteOfOwnDivisionSpec
{
    [Fact]
    public void an_officer_records_at_the_sites_of_their_division()
    {
        SiteOfOwnDivision.Check(SiteInService(), Officer).ShouldBeNull();
        SiteOfOwnDivision.Check(SiteInService(), Shenzhen).ShouldNotBeNull();
    }

    [Fact]
    public void nobody_records_at_a_site_that_does_not_exist() => SiteOfOwnDivision.Check(MonitoringSite.Initial, Officer).ShouldNotBeNull();
}
