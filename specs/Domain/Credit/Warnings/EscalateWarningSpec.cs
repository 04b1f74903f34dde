using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class EscalateWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void what_was_not_is_escalated() =>
        Given(Raised, Acknowledged, new WarningRectificationOrdered("整改-1", new(2026, 3, 20), On: new(2026, 3, 6))).On(new(2026, 3, 23))
            .When(new EscalateWarning(Id, "升级-1", "专项检查")).ThenFacts(new CreditWarningEscalated("升级-1", "专项检查", On: new(2026, 3, 23)));
}
