using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class PassRunOutSpec : OversizePermitActSpec
{
    [Fact]
    public void a_pass_does_not_expire_on_its_last_day() =>
        Given(Applied, Accepted, Strong, Granted).On(new(2026, 6, 15)).By(Actors.Clock).When(new ExpireOversizePermit(Permit)).ThenRefused(PassRunOut.Id);
}
