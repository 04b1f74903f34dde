using FsCheck.Xunit;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Specs.Waybills.Goods;

/// <summary>What holds for every pair of goods that the product ships, and for every order in which they are loaded.</summary>
public sealed class MixedLoadingSpec
{
    private static readonly DangerousGoodsTable Table = GoodsExamples.Table;

    [Property]
    public void the_matrix_is_symmetric(byte one, byte other)
    {
        var (first, second) = (LineAt(one), LineAt(other));
        var there = MixedLoading.Between(first, second, GoodsExamples.Edition, Table, GoodsExamples.Day);
        MixedLoading.Between(second, first, GoodsExamples.Edition, Table, GoodsExamples.Day).ShouldBe(there);
    }

    [Property]
    public void goods_go_together_with_themselves(byte one) =>
        MixedLoading.Of(new([LineAt(one), LineAt(one)]), Table, GoodsExamples.Day).ShouldBeEmpty();

    [Property]
    public void a_load_has_as_many_conflicts_as_pairs_of_its_lines(byte one, byte other, byte third)
    {
        GoodsLine[] lines = [LineAt(one), LineAt(other), LineAt(third)];
        (int, int)[] pairs = [(0, 1), (0, 2), (1, 2)];
        MixedLoading.Of(new([.. lines]), Table, GoodsExamples.Day).Length.ShouldBe(pairs.Count(pair =>
            MixedLoading.Between(lines[pair.Item1], lines[pair.Item2], GoodsExamples.Edition, Table, GoodsExamples.Day) is not null));
    }

    [Fact]
    public void a_forbidden_pair_counts_before_one_that_only_asks_for_separation()
    {
        var separated = GoodsExamples.Matrix.Pairs[0] with
        {
            Code = "apart", A = new("3"), B = new("5.1"), Severity = MixingSeverity.Separated,
        };
        var edition = GoodsExamples.Edition with { Pairs = GoodsExamples.Matrix.Pairs.Insert(0, separated) };
        MixedLoading.Between(GoodsExamples.Line("UN1203"), GoodsExamples.Line("UN1942"), edition, Table, GoodsExamples.Day)!.Code
            .ShouldBe("flammable-oxidiser");
    }

    [Fact]
    public void nothing_conflicts_before_a_matrix_was_published() =>
        MixedLoading.Of(GoodsExamples.Load("UN1203", "UN1942"), Table, new(2019, 12, 31)).ShouldBeEmpty();

    [Fact]
    public void food_is_named_as_what_is_beside_the_goods()
    {
        var conflict = MixedLoading.Of(GoodsExamples.Load("UN1017") with { FoodOrFeed = true }, Table, GoodsExamples.Day).ShouldHaveSingleItem();
        (conflict.Pair.Code, conflict.One.Number, conflict.Two).ShouldBe(("toxic-gas-food", UnNumber.Parse("UN1017"), null));
    }

    private static GoodsLine LineAt(byte index) =>
        GoodsExamples.Line(GoodsExamples.Listed[index % GoodsExamples.Listed.Length].Number.ToString());
}
