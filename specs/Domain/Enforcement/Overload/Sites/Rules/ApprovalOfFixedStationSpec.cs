using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class ApprovalOfFixedStationSpec : MonitoringSiteActSpec
{
    private static readonly SitePlanned Station = Planned with { Kind = SiteKind.FixedStation };

    [Fact]
    public void a_fixed_station_needs_the_provincial_governments_approval()
    {
        Given(Station).By(Lawyer).When(new ReviewSite(Site, "法审1号", "技审1号")).ThenRefused(ApprovalOfFixedStation.Id);
        Given(Station).By(Lawyer).When(new ReviewSite(Site, "法审1号", "技审1号", "粤府函〔2026〕1号")).ThenAccepted();
    }
}
