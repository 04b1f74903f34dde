using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class NoticeOnRecordSpec : CreditListingActSpec
{
    [Fact]
    public void a_defence_answers_a_notice() => Given().When(new RecordListingDefence(Truck, "笔录-1")).ThenRefused(NoticeOnRecord.Id);

    [Fact]
    public void what_was_not_announced_is_not_dropped() => Given().When(new DropListing(Truck, "文-1", "不成立")).ThenRefused(NoticeOnRecord.Id);
}
