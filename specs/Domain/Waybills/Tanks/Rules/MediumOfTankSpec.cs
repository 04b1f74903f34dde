using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Tanks.Rules;

public sealed class MediumOfTankSpec
{
    [Fact]
    public void a_tank_carries_the_media_it_is_approved_for() =>
        MediumOfTank.Check(GoodsExamples.Line("UN1230", PackageKind.Tank), GoodsExamples.Tank("UN1203", "UN1230")).ShouldBeNull();

    [Fact]
    public void and_no_others()
    {
        var refusal = MediumOfTank.Check(GoodsExamples.Line("UN1230", PackageKind.Tank), GoodsExamples.Tank("UN1203")).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["goods"], refusal.Details["tank"]).ShouldBe((MediumOfTank.Id, "UN1230", "GT-001"));
    }

    [Fact]
    public void what_is_not_in_the_tank_is_none_of_its_media() =>
        MediumOfTank.Check(GoodsExamples.Line("UN1230"), GoodsExamples.Tank("UN1203")).ShouldBeNull();
}
