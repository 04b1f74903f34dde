using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class OrderOfListingSpec : CreditListingActSpec
{
    [Fact]
    public void no_act_is_dated_before_the_entry_before_it() => Given(Notified).On(new(2026, 3, 1)).When(new RecordListingDefence(Truck, "笔录-1")).ThenRefused(OrderOfListing.Id);
}
