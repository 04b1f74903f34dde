using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class ListingByDecisionSpec : CreditListingActSpec
{
    [Theory]
    [InlineData("", "理由")]
    [InlineData("文-1", " ")]
    public void without_number_or_reasons_nobody_is_listed_or_delisted(string number, string reasons)
    {
        Given(Notified).On(new(2026, 3, 10)).When(Listing with { DecisionNumber = number, Reasons = reasons }).ThenRefused(ListingByDecision.Id);
        Given(Notified, Listed).On(new(2026, 3, 11)).When(new DelistSubject(Truck, DelistingGround.Repaired, number, reasons)).ThenRefused(ListingByDecision.Id);
    }
}
