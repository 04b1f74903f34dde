using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

public sealed class DropListingSpec : CreditListingActSpec
{
    [Fact]
    public void after_the_defence_nobody_need_be_listed() =>
        Given(Notified, Defended).On(new(2026, 3, 6)).When(new DropListing(Truck, "粤交信终〔2026〕1号", "其中一次已被撤销"))
            .ThenFacts(new ListingDropped("粤交信终〔2026〕1号", "其中一次已被撤销", On: new(2026, 3, 6)));
}
