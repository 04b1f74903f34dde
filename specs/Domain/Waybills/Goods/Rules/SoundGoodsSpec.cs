using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class SoundGoodsSpec
{
    private static readonly GoodsLine Sound = GoodsExamples.Line("UN1230");

    [Fact]
    public void a_load_of_one_sound_line_is_sound() => SoundGoods.Check(new([Sound])).ShouldBeNull();

    [Fact]
    public void a_load_has_one_to_fifty_lines()
    {
        SoundGoods.Check(new([])).ShouldNotBeNull();
        SoundGoods.Check(new([.. Enumerable.Repeat(Sound, 50)])).ShouldBeNull();
        SoundGoods.Check(new([.. Enumerable.Repeat(Sound, 51)])).ShouldNotBeNull();
    }

    [Fact]
    public void a_quantity_is_more_than_nothing_and_in_whole_thousandths()
    {
        SoundGoods.Check(new([Sound with { Quantity = 0 }])).ShouldNotBeNull();
        SoundGoods.Check(new([Sound with { Quantity = 999.9995m }])).ShouldNotBeNull();
        SoundGoods.Check(new([Sound with { Quantity = 999.999m }])).ShouldBeNull();
    }

    [Theory]
    [InlineData(QuantityUnit.Tonne, "30", 30_000, true)]
    [InlineData(QuantityUnit.Tonne, "30", 29_999, false)]
    [InlineData(QuantityUnit.Kilogram, "0.4", 1, true)]
    [InlineData(QuantityUnit.Gram, "1500", 2, true)]
    [InlineData(QuantityUnit.Litre, "200", 158, true)]
    [InlineData(QuantityUnit.Tonne, "1001", 1_001_000, false)]
    [InlineData(QuantityUnit.Piece, "4", 0, false)]
    public void the_mass_agrees_with_a_quantity_that_is_a_mass(QuantityUnit unit, string quantity, int massKg, bool sound)
    {
        var line = Sound with { Unit = unit, Quantity = decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture), MassKg = massKg };
        (SoundGoods.Check(new([line])) is null).ShouldBe(sound);
    }

    [Fact]
    public void goods_have_a_name() => SoundGoods.Check(new([Sound with { ProperName = " " }]))!.Rule.ShouldBe(SoundGoods.Id);
}
