using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class ServiceBeforePublicationSpec : CreditListingActSpec
{
    [Fact]
    public void what_was_not_served_is_not_public() =>
        Given(Notified, Listed).On(new(2026, 3, 12)).When(new PublishListing(Truck, "公告-1")).ThenRefused(ServiceBeforePublication.Id);
}
