using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class StruckForTheFutureSpec : DangerousGoodSpec
{
    [Fact]
    public void goods_do_not_leave_the_list_in_retrospect() =>
        Given(Listed).On(new(2026, 3, 2)).When(new StrikeDangerousGood(Methanol, "公告", "停用", new(2026, 3, 1))).ThenRefused(StruckForTheFuture.Id);

    [Fact]
    public void they_may_leave_it_today() =>
        Given(Listed).On(new(2026, 3, 2)).When(new StrikeDangerousGood(Methanol, "公告", "停用", new(2026, 3, 2))).ThenAccepted();
}
