using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class RecordListingDefenceSpec : CreditListingActSpec
{
    [Fact]
    public void a_defence_is_heard_and_the_listing_may_be_decided() =>
        Given(Notified).On(new(2026, 3, 4)).When(new RecordListingDefence(Truck, "笔录-1")).ThenFacts(Defended)
            .When(Listing).ThenAccepted();
}
