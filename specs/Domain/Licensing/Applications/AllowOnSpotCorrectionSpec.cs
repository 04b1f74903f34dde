using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class AllowOnSpotCorrectionSpec : ApplicationActSpec
{
    [Fact]
    public void a_trivial_error_is_corrected_at_the_window() =>
        Given(Submitted).By(Actors.Clerk).When(new AllowOnSpotCorrection(Id, "申请表", "更正电话"))
            .ThenFacts(new MaterialCorrectedOnSpot("申请表", "更正电话", Monday));

    [Fact]
    public void it_does_not_stop_the_five_days() =>
        Given(Submitted, new MaterialCorrectedOnSpot("申请表", "更正电话", Monday)).On(new(2026, 3, 10)).By(Actors.Clock)
            .When(new DeemAccepted(Id)).ThenFact<ApplicationDeemedAccepted>();
}
