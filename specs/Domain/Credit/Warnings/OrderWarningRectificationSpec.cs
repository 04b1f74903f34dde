using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class OrderWarningRectificationSpec : CreditWarningActSpec
{
    [Fact]
    public void rectification_is_ordered_at_once_or_after_a_talk()
    {
        var order = new OrderWarningRectification(Id, "整改-1", new(2026, 3, 20));
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(order).ThenFacts(new WarningRectificationOrdered("整改-1", new(2026, 3, 20), On: new(2026, 3, 6)));
        Given(Raised, Acknowledged, new WarningTalkHeld("约谈-1", new(2026, 3, 5), On: new(2026, 3, 5))).On(new(2026, 3, 6)).When(order).ThenAccepted();
    }
}
