using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing;

public sealed class CaptureWeighingSpec : WeighRecordActSpec
{
    [Fact]
    public void a_capture_of_a_suspended_site_is_no_evidence() =>
        Given().By(Gateway).Knowing(context => context with
        {
            Site = MonitoringSite.Evolve(SiteInService(), new SiteSuspended("检修", Day)),
        }).When(Capture).ThenRefused(AdmissibleSite.Id);

    [Fact]
    public void a_capture_elsewhere_is_not_the_partners_to_record() =>
        Given().By(Gateway with { Division = DivisionCode.Parse("440300") }).Knowing(AtSite).When(Capture).ThenRefused(SiteOfOwnDivision.Id);

    [Fact]
    public void five_loads_do_not_fit_six_axles() =>
        Given().By(Gateway).Knowing(AtSite).When(Capture with { AxleLoadsKg = SixLoads.RemoveAt(5) }).ThenRefused(AxlesAgree.Id);
}
