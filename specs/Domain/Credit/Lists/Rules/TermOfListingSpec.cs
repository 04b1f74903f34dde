using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class TermOfListingSpec : CreditListingActSpec
{
    [Fact]
    public void the_day_before_its_review_a_listing_does_not_end_by_its_term() =>
        Given(Notified, Listed).On(new(2028, 3, 9)).When(new DelistSubject(Truck, DelistingGround.TermEnded, "文-1", "期满")).ThenRefused(TermOfListing.Id);

    [Fact]
    public void by_repair_it_does() =>
        Given(Notified, Listed).On(new(2026, 9, 1)).When(new DelistSubject(Truck, DelistingGround.Repaired, "文-1", "已修复")).ThenAccepted();
}
