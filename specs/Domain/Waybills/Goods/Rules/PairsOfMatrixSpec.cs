using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class PairsOfMatrixSpec : SegregationSpec
{
    public static TheoryData<IncompatiblePair> Senseless => new()
    {
        Pair with { Code = "" },
        Pair with { Zh = " " },
        Pair with { En = "" },
        Pair with { Source = "" },
        Pair with { A = new("10") },
        Pair with { A = new("0") },
        Pair with { B = new("5.3") },
        Pair with { B = new(Except: "x") },
        Pair with { A = new(FoodOrFeed: true), B = new(FoodOrFeed: true) },
        Pair with { A = new("3", FoodOrFeed: true) },
        Pair with { A = new("6.1", PackingGroups: [PackingGroup.I, PackingGroup.I]) },
    };

    [Theory, MemberData(nameof(Senseless), DisableDiscoveryEnumeration = true)]
    public void a_pair_that_cannot_be_applied_is_refused(IncompatiblePair pair) =>
        Given().When(Publish with { Pairs = [pair] }).ThenRefused(PairsOfMatrix.Id);

    [Fact]
    public void a_matrix_has_pairs_and_each_its_own_code()
    {
        Given().When(Publish with { Pairs = [] }).ThenRefused(PairsOfMatrix.Id);
        Given().When(Publish with { Pairs = [Pair, Pair] }).ThenRefused(PairsOfMatrix.Id).Details["pair"].ShouldBe("flammable-oxidiser");
    }

    [Fact]
    public void classes_divisions_and_groups_may_be_named() =>
        PairsOfMatrix.Check([Pair with { A = new("1", "1.4S"), B = new(FoodOrFeed: true) }]).ShouldBeNull();
}
