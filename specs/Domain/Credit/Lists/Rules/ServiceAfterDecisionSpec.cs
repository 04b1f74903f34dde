using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class ServiceAfterDecisionSpec : CreditListingActSpec
{
    [Theory]
    [InlineData("", 12)]
    [InlineData("回证-1", 9)]
    [InlineData("回证-1", 13)]
    public void a_service_without_receipt_or_on_an_impossible_day_is_none(string receipt, int day) =>
        Given(Notified, Listed).On(new(2026, 3, 12)).When(new ServeListingDecision(Truck, receipt, new(2026, 3, day))).ThenRefused(ServiceAfterDecision.Id);
}
