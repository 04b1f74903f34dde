using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class PublishListingSpec : CreditListingActSpec
{
    [Fact]
    public void after_service_the_listing_is_public() =>
        Given(Notified, Listed, Served).On(new(2026, 3, 13)).When(new PublishListing(Truck, "公告-1"))
            .ThenFacts(new ListingPublished(
                Truck, "粤A12345", null, Guangzhou, ListingGround.TruckRuns, Listed.Basis, "粤交信列〔2026〕1号", new(2026, 3, 10), new(2028, 3, 10), "公告-1",
                On: new(2026, 3, 13)));
}
