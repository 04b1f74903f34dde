using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class NoDrawbarTrainSpec
{
    [Fact]
    public void no_dangerous_goods_travel_with_a_drawbar_trailer() =>
        NoDrawbarTrain.Check(GoodsExamples.Vehicle with { IsDrawbarTrain = true })!.Rule.ShouldBe(NoDrawbarTrain.Id);

    [Fact]
    public void a_single_vehicle_may_carry_them() => NoDrawbarTrain.Check(GoodsExamples.Vehicle).ShouldBeNull();
}
