using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Tanks.Rules;

public sealed class TankInspectedSpec
{
    [Fact]
    public void the_last_day_of_the_inspection_counts_in() => TankInspected.Check(GoodsExamples.Tank(), new(2026, 12, 31)).ShouldBeNull();

    [Fact]
    public void the_day_after_it_the_tank_stays() =>
        TankInspected.Check(GoodsExamples.Tank(), new(2027, 1, 1))!.Rule.ShouldBe(TankInspected.Id);
}
