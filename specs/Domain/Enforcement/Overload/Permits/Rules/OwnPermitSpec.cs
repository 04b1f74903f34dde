using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class OwnPermitSpec : OversizePermitActSpec
{
    [Fact]
    public void nobody_applies_in_anothers_name() =>
        Given().By(Actors.Applicant with { Party = DriverParty }).When(Apply).ThenRefused(OwnPermit.Id);

    [Fact]
    public void the_window_takes_an_application_down() => Given().By(Clerk).When(Apply).ThenAccepted();
}
