using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ReasonedRepairDecisionSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData(true, "", null)]
    [InlineData(false, "文-1", " ")]
    public void a_decision_has_its_number_and_a_refusal_its_reasons(bool granted, string document, string? reasons) =>
        Given(Opened, Fined, Paid, Applied).On(new(2026, 6, 9)).When(new DecideRepair(Carrier, 1, granted, document, reasons)).ThenRefused(ReasonedRepairDecision.Id);
}
