using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class AdmissibleSiteSpec
{
    [Fact]
    public void a_capture_of_a_site_in_service_with_a_valid_certificate_is_evidence() =>
        AdmissibleSite.Check(SiteInService(), "WIM-01", Day).ShouldBeNull();

    [Fact]
    public void the_day_before_the_site_went_into_service_it_is_none() =>
        AdmissibleSite.Check(SiteInService(), "WIM-01", new(2026, 1, 31)).ShouldNotBeNull();

    [Fact]
    public void the_day_after_the_certificate_ends_it_is_none()
    {
        AdmissibleSite.Check(SiteInService(), "WIM-01", new(2027, 1, 5)).ShouldBeNull();
        AdmissibleSite.Check(SiteInService(), "WIM-01", new(2027, 1, 6)).ShouldNotBeNull();
    }

    [Fact]
    public void a_device_that_nobody_verified_proves_nothing() => AdmissibleSite.Check(SiteInService(), "WIM-02", Day).ShouldNotBeNull();

    [Fact]
    public void a_site_that_was_only_published_proves_nothing() =>
        AdmissibleSite.Check(
            new MonitoringSiteFact[] { Planned, Verified, Reviewed, Published }.Aggregate(MonitoringSite.Initial, MonitoringSite.Evolve),
            "WIM-01", Day).ShouldNotBeNull();
}
