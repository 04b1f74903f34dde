using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class OrderOfPermitSpec : OversizePermitActSpec
{
    [Fact]
    public void nothing_is_granted_that_was_not_accepted() => Given(Applied).By(Decider).When(Grant).ThenRefused(OrderOfPermit.Id);

    [Fact]
    public void a_used_pass_makes_no_further_trip() =>
        Given(Applied, Accepted, Strong, Granted with { SingleTrip = true }, new OversizeTripMade(new(2026, 3, 17), true, new(2026, 3, 17)))
            .On(new(2026, 3, 18)).When(new RecordOversizeTrip(Permit, new(2026, 3, 18))).ThenRefused(OrderOfPermit.Id);
}
