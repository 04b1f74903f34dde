using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class SourceOfEditionSpec : DangerousGoodSpec
{
    [Fact]
    public void an_edition_says_where_it_is_read() =>
        Given().When(new ListDangerousGood(Methanol, Terms, " ", new(2020, 1, 1))).ThenRefused(SourceOfEdition.Id);

    [Fact]
    public void a_change_says_why_it_is_made()
    {
        Given(Listed).When(new AmendDangerousGood(Methanol, Terms with { Note = "改" }, "新版", "", new(2026, 5, 1))).ThenRefused(SourceOfEdition.Id);
        Given(Listed).When(new StrikeDangerousGood(Methanol, "公告", " ", new(2026, 5, 1))).ThenRefused(SourceOfEdition.Id);
    }
}
