using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class ClassAsInTableSpec
{
    private static readonly GoodsLine Methanol = GoodsExamples.Line("UN1230");

    [Fact]
    public void class_subsidiary_hazard_and_packing_group_of_the_list_are_right() => Check(Methanol).ShouldBeNull();

    [Fact]
    public void another_class_is_wrong_and_the_refusal_says_what_is_right() =>
        Check(Methanol with { Class = HazardClass.Parse("6.1") })!.Details["listed"].ShouldBe("3 (6.1), II");

    [Fact]
    public void a_subsidiary_hazard_is_neither_left_out_nor_added_nor_doubled()
    {
        Check(Methanol with { Subsidiary = [] }).ShouldNotBeNull();
        Check(Methanol with { Subsidiary = [HazardClass.Parse("6.1"), HazardClass.Parse("8")] }).ShouldNotBeNull();
        Check(GoodsExamples.Line("UN1017") with { Subsidiary = [HazardClass.Parse("8"), HazardClass.Parse("8")] }).ShouldNotBeNull();
        Check(GoodsExamples.Line("UN1017") with { Subsidiary = [HazardClass.Parse("8"), HazardClass.Parse("5.1")] }).ShouldBeNull();
    }

    [Fact]
    public void the_packing_group_is_one_of_the_list()
    {
        Check(Methanol with { PackingGroup = PackingGroup.III })!.Rule.ShouldBe(ClassAsInTable.Id);
        Check(Methanol with { PackingGroup = null }).ShouldNotBeNull();
        Check(GoodsExamples.Line("UN1170", group: PackingGroup.III)).ShouldBeNull();
    }

    private static Refusal? Check(GoodsLine line) => ClassAsInTable.Check(line, GoodsExamples.Table, GoodsExamples.Day);
}
