using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class OrderOfWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void no_act_is_dated_before_the_entry_before_it() => Given(Raised).On(new(2026, 3, 1)).When(new AcknowledgeWarning(Id)).ThenRefused(OrderOfWarning.Id);
}
