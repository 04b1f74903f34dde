using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ManifestOfWasteSpec
{
    private static readonly GoodsLine Waste = GoodsExamples.Line("UN1230") with { IsWaste = true };

    [Fact]
    public void hazardous_waste_without_a_manifest_does_not_go() =>
        ManifestOfWaste.Check(Waste, new())!.Rule.ShouldBe(ManifestOfWaste.Id);

    [Fact]
    public void with_its_manifest_it_does() => ManifestOfWaste.Check(Waste, new(ManifestNumber: "202644010000000001")).ShouldBeNull();

    [Fact]
    public void other_goods_need_none() => ManifestOfWaste.Check(Waste with { IsWaste = false }, new()).ShouldBeNull();
}
