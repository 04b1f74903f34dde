using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class ServeListingDecisionSpec : CreditListingActSpec
{
    [Fact]
    public void the_decision_is_served_once() =>
        Given(Notified, Listed).On(new(2026, 3, 12)).When(new ServeListingDecision(Truck, "回证-1", new(2026, 3, 12))).ThenFacts(Served)
            .When(new ServeListingDecision(Truck, "回证-1", new(2026, 3, 12))).ThenNothing();
}
