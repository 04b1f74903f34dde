using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class SubjectOnTheListSpec : CreditListingActSpec
{
    [Fact]
    public void who_is_not_listed_is_not_served_published_or_delisted()
    {
        Given(Notified).On(new(2026, 3, 10)).When(new ServeListingDecision(Truck, "回证-1", new(2026, 3, 10))).ThenRefused(SubjectOnTheList.Id);
        Given(Notified).On(new(2026, 3, 10)).When(new PublishListing(Truck, "公告-1")).ThenRefused(SubjectOnTheList.Id);
        Given(Notified).On(new(2026, 3, 10)).When(new DelistSubject(Truck, DelistingGround.Repaired, "文-1", "理由")).ThenRefused(SubjectOnTheList.Id);
    }
}
