using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class OffSiteCaptureSpec : WeighRecordActSpec
{
    [Theory]
    [InlineData(SiteKind.OffSite, true)]
    [InlineData(SiteKind.FixedStation, false)]
    [InlineData(SiteKind.MobileUnit, false)]
    [InlineData(SiteKind.TollEntry, false)]
    [InlineData(SiteKind.SourceYard, false)]
    public void off_site_evidence_comes_from_off_site_points(SiteKind kind, bool allowed)
    {
        var when = Given().By(Gateway).Knowing(context => context with { Site = SiteInService(kind) }).When(Capture);
        if (allowed) when.ThenAccepted();
        else when.ThenRefused(OffSiteCapture.Id);
    }
}
