using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class StagesOfWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void nothing_is_done_about_a_warning_before_it_is_taken_on()
    {
        Given(Raised).When(new HoldWarningTalk(Id, "约谈-1", new(2026, 3, 2))).ThenRefused(StagesOfWarning.Id);
        Given(Raised).When(new OrderWarningRectification(Id, "整改-1", new(2026, 3, 20))).ThenRefused(StagesOfWarning.Id);
        Given(Raised).When(new ClearWarning(Id, "解除-1", "无")).ThenRefused(StagesOfWarning.Id);
    }

    [Fact]
    public void what_is_cleared_is_not_escalated() =>
        Given(Raised, Acknowledged, new CreditWarningCleared("解除-1", "完成", On: new(2026, 3, 4))).On(new(2026, 3, 5))
            .When(new EscalateWarning(Id, "升级-1", "专项检查")).ThenRefused(StagesOfWarning.Id);
}
