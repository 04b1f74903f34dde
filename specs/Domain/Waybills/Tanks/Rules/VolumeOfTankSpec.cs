using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Domain.Waybills.Tanks.Rules;

namespace Regulatory.Domain.Specs.Waybills.Tanks.Rules;

public sealed class VolumeOfTankSpec
{
    [Theory]
    [InlineData("UN1017", "10", true)]
    [InlineData("UN1017", "10.1", false)]
    [InlineData("UN1830", "20", true)]
    [InlineData("UN1830", "20.1", false)]
    [InlineData("UN0336", "20.1", false)]
    [InlineData("UN2312", "45", true)]
    [InlineData("UN1203", "45", true)]
    public void toxic_chemicals_are_in_ten_cubic_metres_explosives_and_strong_corrosives_in_twenty(string un, string volume, bool fits) =>
        (Check(GoodsExamples.Line(un, PackageKind.Tank), volume) is null).ShouldBe(fits);

    [Fact]
    public void the_weaker_corrosives_of_packing_group_III_are_in_any()
    {
        Check(GoodsExamples.Line("UN1789", PackageKind.Tank, group: PackingGroup.III), "30").ShouldBeNull();
        Check(GoodsExamples.Line("UN1789", PackageKind.Tank, group: PackingGroup.II), "30")!.Details["most"].ShouldBe("20");
    }

    [Fact]
    public void an_officer_says_what_strong_is()
    {
        var adopted = new Figures(Figures.Defaults.Adopted.Add(
            GoodsFigures.StrongCorrosives.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 1, 1), "I")));
        VolumeOfTank.Check(
            GoodsExamples.Line("UN1830", PackageKind.Tank), GoodsExamples.Tank() with { VolumeM3 = 30m }, GoodsExamples.Table, adopted, GoodsExamples.Day)
            .ShouldBeNull();
    }

    [Fact]
    public void tank_containers_are_exempt() =>
        Check(GoodsExamples.Line("UN1017", PackageKind.Tank), "24", TankMounting.IsoContainer).ShouldBeNull();

    [Fact]
    public void what_is_not_in_the_tank_does_not_limit_it() => Check(GoodsExamples.Line("UN1017", PackageKind.Cylinder), "45").ShouldBeNull();

    private static Refusal? Check(GoodsLine line, string volume, TankMounting mounting = TankMounting.Fixed) => VolumeOfTank.Check(
        line, GoodsExamples.Tank() with { VolumeM3 = decimal.Parse(volume, System.Globalization.CultureInfo.InvariantCulture), Mounting = mounting },
        GoodsExamples.Table, Figures.Defaults, GoodsExamples.Day);
}
