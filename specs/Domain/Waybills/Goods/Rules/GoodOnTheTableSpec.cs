using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class GoodOnTheTableSpec : DangerousGoodSpec
{
    [Fact]
    public void what_is_not_on_the_list_is_neither_amended_nor_struck()
    {
        Given().When(new AmendDangerousGood(Methanol, Terms, "新版", "修订", new(2026, 5, 1))).ThenRefused(GoodOnTheTable.Id);
        Given().When(new StrikeDangerousGood(Methanol, "公告", "停用", new(2026, 5, 1))).ThenRefused(GoodOnTheTable.Id);
    }
}
