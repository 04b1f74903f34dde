using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class GroupOfExplosivesSpec
{
    [Theory]
    [InlineData("1.1A", true)]
    [InlineData("1.1D", true)]
    [InlineData("1.4G", true)]
    [InlineData("1.4S", true)]
    [InlineData("1.5D", true)]
    [InlineData("1.6N", true)]
    [InlineData("1.1S", false)]
    [InlineData("1.2A", false)]
    [InlineData("1.4H", false)]
    [InlineData("1.6D", false)]
    [InlineData("1.4", false)]
    public void only_certain_groups_go_with_a_division(string hazard, bool assigned) =>
        (GroupOfExplosives.Check(UnNumber.Parse("UN0336"), HazardClass.Parse(hazard)) is null).ShouldBe(assigned);

    [Fact]
    public void there_are_thirty_five_of_them() =>
        (from division in "123456" from letter in "ABCDEFGHJKLNS" select HazardClass.Parse($"1.{division}{letter}"))
            .Count(hazard => GroupOfExplosives.Check(UnNumber.Parse("UN0336"), hazard) is null).ShouldBe(35);

    [Fact]
    public void explosives_and_only_they_have_the_numbers_below_a_thousand()
    {
        GroupOfExplosives.Check(UnNumber.Parse("UN0336"), HazardClass.Parse("3"))!.Rule.ShouldBe(GroupOfExplosives.Id);
        GroupOfExplosives.Check(UnNumber.Parse("UN1203"), HazardClass.Parse("1.4S")).ShouldNotBeNull();
        GroupOfExplosives.Check(UnNumber.Parse("UN1203"), HazardClass.Parse("3")).ShouldBeNull();
    }
}
