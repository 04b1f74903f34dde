using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class WarningOnRecordSpec : CreditWarningActSpec
{
    [Fact]
    public void what_was_not_raised_is_not_dealt_with() => Given().When(new AcknowledgeWarning(Id)).ThenRefused(WarningOnRecord.Id);
}
