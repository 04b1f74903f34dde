using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Tanks.Rules;

public sealed class MountingOfTankSpec
{
    [Theory]
    [InlineData(TankMounting.Fixed, true)]
    [InlineData(TankMounting.IsoContainer, true)]
    [InlineData(TankMounting.Demountable, false)]
    public void a_tank_that_can_be_taken_off_is_a_tank_container_or_stays(TankMounting mounting, bool fit) =>
        (MountingOfTank.Check(GoodsExamples.Tank() with { Mounting = mounting })?.Rule == MountingOfTank.Id).ShouldBe(!fit);
}
