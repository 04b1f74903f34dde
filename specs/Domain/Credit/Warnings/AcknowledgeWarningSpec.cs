using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class AcknowledgeWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void an_officer_takes_it_on() => Given(Raised).On(new(2026, 3, 3)).When(new AcknowledgeWarning(Id)).ThenFacts(Acknowledged);
}
