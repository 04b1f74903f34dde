using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class OrderOfSiteSpec : MonitoringSiteActSpec
{
    [Fact]
    public void a_planned_site_is_not_published_before_its_review() =>
        Given(Planned).By(Head).When(new PublishSite(Site, "穗交公告〔2026〕1号")).ThenRefused(OrderOfSite.Id);

    [Fact]
    public void an_unpublished_site_is_not_put_in_service() =>
        Given(Planned, Verified, Reviewed).By(Head).When(new PutSiteInService(Site)).ThenRefused(OrderOfSite.Id);

    [Fact]
    public void a_retired_site_is_not_put_in_service_again() =>
        Given(Planned, Verified, new SiteRetired("道路改线", new(2026, 2, 1))).By(Head).When(new PutSiteInService(Site)).ThenRefused(OrderOfSite.Id);

    [Fact]
    public void a_site_is_planned_once() =>
        Given(Planned).By(Head).When(new PlanSite(Site, SiteKind.OffSite, "又一个", Guangzhou)).ThenRefused(OrderOfSite.Id);
}
