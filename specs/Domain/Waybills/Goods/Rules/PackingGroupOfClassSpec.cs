using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class PackingGroupOfClassSpec
{
    [Theory]
    [InlineData("1.4G", false)]
    [InlineData("2.1", false)]
    [InlineData("2.2", false)]
    [InlineData("2.3", false)]
    [InlineData("5.2", false)]
    [InlineData("6.2", false)]
    [InlineData("7", false)]
    [InlineData("4.1", true)]
    public void classes_without_packing_groups_have_none(string hazard, bool selfReactive)
    {
        var number = UnNumber.Parse("UN3000");
        PackingGroupOfClass.Check(number, HazardClass.Parse(hazard), PackingGroup.II, selfReactive)!.Rule.ShouldBe(PackingGroupOfClass.Id);
        PackingGroupOfClass.Check(number, HazardClass.Parse(hazard), null, selfReactive).ShouldBeNull();
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4.1")]
    [InlineData("4.2")]
    [InlineData("4.3")]
    [InlineData("5.1")]
    [InlineData("6.1")]
    [InlineData("8")]
    [InlineData("9")]
    public void the_others_may_have_one(string hazard) =>
        PackingGroupOfClass.Check(UnNumber.Parse("UN3000"), HazardClass.Parse(hazard), PackingGroup.III, false).ShouldBeNull();
}
