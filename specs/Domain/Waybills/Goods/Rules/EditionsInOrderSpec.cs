using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class EditionsInOrderSpec : DangerousGoodSpec
{
    [Fact]
    public void an_edition_holds_from_a_later_day_than_the_one_before()
    {
        var changed = Terms with { Note = "改" };
        Given(Listed).When(new AmendDangerousGood(Methanol, changed, "新版", "修订", new(2020, 1, 1))).ThenRefused(EditionsInOrder.Id);
        Given(Listed).When(new AmendDangerousGood(Methanol, changed, "新版", "修订", new(2020, 1, 2))).ThenAccepted();
    }

    [Fact]
    public void the_first_edition_holds_from_any_day() => EditionsInOrder.Check(null, new(1990, 1, 1)).ShouldBeNull();

    [Fact]
    public void the_matrix_follows_the_same_order() =>
        EditionsInOrder.Check(new(2026, 5, 1), new(2026, 4, 30))!.Details["latest"].ShouldBe("2026-05-01");
}
