using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class ClearWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void what_was_dealt_with_is_cleared() =>
        Given(Raised, Acknowledged, new WarningRectificationOrdered("整改-1", new(2026, 3, 20), On: new(2026, 3, 6))).On(new(2026, 3, 18))
            .When(new ClearWarning(Id, "解除-1", "整改完成")).ThenFacts(new CreditWarningCleared("解除-1", "整改完成", On: new(2026, 3, 18)));
}
