using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class PoliceHeardSpec : OversizePermitActSpec
{
    [Fact]
    public void where_traffic_safety_is_affected_the_police_are_heard()
    {
        var affecting = Given(Applied).By(Clerk).When(new AcceptOversizeApplication(Permit, AffectsTraffic: true))
            .ThenFacts(Accepted with { AffectsTraffic = true }).And(Strong).By(Decider);
        affecting.When(Grant).ThenRefused(PoliceHeard.Id);
        affecting.When(Grant with { PoliceOpinionNumber = "穗公交意〔2026〕1号" }).ThenAccepted();
    }

    [Fact]
    public void otherwise_nobody_asks_them() => Given(Applied, Accepted, Strong).By(Decider).When(Grant).ThenAccepted();
}
