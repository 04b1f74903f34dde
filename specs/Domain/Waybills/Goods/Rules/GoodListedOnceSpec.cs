using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class GoodListedOnceSpec : DangerousGoodSpec
{
    [Fact]
    public void a_listed_number_is_amended_and_not_listed_again() =>
        Given(Listed).When(new ListDangerousGood(Methanol, Terms with { Note = "改" }, "新版", new(2026, 5, 1))).ThenRefused(GoodListedOnce.Id);
}
