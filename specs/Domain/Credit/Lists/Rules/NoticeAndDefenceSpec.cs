using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class NoticeAndDefenceSpec : CreditListingActSpec
{
    [Fact]
    public void nobody_is_listed_without_notice() => Given().When(Listing).ThenRefused(NoticeAndDefence.Id);

    [Fact]
    public void on_the_last_day_for_the_defence_nobody_is_listed() => Given(Notified).On(new(2026, 3, 9)).When(Listing).ThenRefused(NoticeAndDefence.Id);

    [Fact]
    public void nor_after_the_procedure_was_dropped() =>
        Given(Notified, new ListingDropped("文-1", "不成立", On: new(2026, 3, 5))).On(new(2026, 3, 10)).When(Listing).ThenRefused(NoticeAndDefence.Id);
}
