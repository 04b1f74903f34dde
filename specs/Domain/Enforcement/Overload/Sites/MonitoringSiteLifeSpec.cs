using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites;

public sealed class MonitoringSiteLifeSpec : MonitoringSiteActSpec
{
    [Fact]
    public void a_site_is_planned_reviewed_published_and_put_in_service()
    {
        Given().On(new(2026, 1, 5)).By(Head).When(new PlanSite(Site, SiteKind.OffSite, "S385超限监测点", Guangzhou, Position)).ThenFacts(Planned);
        Given(Planned).On(new(2026, 1, 6))
            .When(new RecordDeviceVerification(Site, "WIM-01", WeigherClass.Dynamic, "检字〔2026〕1号", new(2026, 1, 6), new(2027, 1, 5))).ThenFacts(Verified);
        Given(Planned, Verified).On(new(2026, 1, 10)).By(Lawyer).When(new ReviewSite(Site, "穗交法审〔2026〕1号", "穗交技审〔2026〕1号")).ThenFacts(Reviewed);
        Given(Planned, Verified, Reviewed).On(new(2026, 1, 20)).By(Head).When(new PublishSite(Site, "穗交公告〔2026〕1号")).ThenFacts(Published);
        Given(Planned, Verified, Reviewed, Published).On(new(2026, 2, 1)).By(Head).When(new PutSiteInService(Site)).ThenFacts(InService);
    }

    [Fact]
    public void a_suspended_site_goes_back_into_service_and_was_out_of_it_meanwhile()
    {
        var back = Given(Planned, Verified, Reviewed, Published, InService, Suspended).On(new(2026, 3, 9)).By(Head).When(new PutSiteInService(Site));
        back.ThenState(site =>
        {
            site.WasInServiceOn(new(2026, 2, 1)).ShouldBeTrue();
            site.WasInServiceOn(new(2026, 2, 28)).ShouldBeTrue();
            site.WasInServiceOn(new(2026, 3, 1)).ShouldBeFalse();
            site.WasInServiceOn(new(2026, 3, 8)).ShouldBeFalse();
            site.WasInServiceOn(new(2026, 3, 9)).ShouldBeTrue();
        });
    }

    [Fact]
    public void a_site_is_suspended_with_a_reason_and_retired_for_good()
    {
        Given(Planned, Verified, Reviewed, Published, InService).On(new(2026, 3, 1)).By(Head).When(new SuspendSite(Site, "设备检修")).ThenFacts(Suspended);
        Given(Planned, Verified, Reviewed, Published, InService).On(new(2026, 3, 1)).By(Head).When(new RetireSite(Site, "道路改线"))
            .ThenFacts(new SiteRetired("道路改线", new(2026, 3, 1)));
    }

    [Fact]
    public void a_later_verification_counts_from_its_day()
    {
        var site = new MonitoringSiteFact[] { Planned, Verified with { ValidUntil = new(2026, 2, 1) }, Verified with { VerifiedOn = new(2026, 3, 1) } }
            .Aggregate(MonitoringSite.Initial, MonitoringSite.Evolve);
        site.VerificationOf("WIM-01", new(2026, 2, 1)).ShouldNotBeNull();
        site.VerificationOf("WIM-01", new(2026, 2, 2)).ShouldBeNull();
        site.VerificationOf("WIM-01", new(2026, 3, 1)).ShouldNotBeNull();
        site.VerificationOf("WIM-02", new(2026, 3, 1)).ShouldBeNull();
    }
}
