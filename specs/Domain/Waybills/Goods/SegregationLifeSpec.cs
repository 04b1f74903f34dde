using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Specs.Waybills.Goods;

public sealed class SegregationLifeSpec : SegregationSpec
{
    [Fact]
    public void the_matrix_is_published_as_a_whole() => Given().When(Publish).ThenFacts(Published);

    [Fact]
    public void publishing_the_same_pairs_again_changes_nothing() =>
        Given(Published).When(Publish with { InForceFrom = new(2026, 5, 1) }).ThenNothing();

    [Fact]
    public void a_new_edition_takes_the_place_of_the_whole_one_before_from_its_day()
    {
        var next = Publish with { Pairs = [Pair with { Code = "other" }], InForceFrom = new(2026, 5, 1) };
        Given(Published).When(next).ThenAccepted();
        var table = DangerousGoodsTable.Empty.With(Published).With(new SegregationPublished(next.Pairs, next.Reference, next.Reason, next.InForceFrom));
        table.MatrixOn(new(2019, 12, 31)).ShouldBeNull();
        table.MatrixOn(new(2026, 4, 30))!.Pairs.Single().Code.ShouldBe("flammable-oxidiser");
        table.MatrixOn(new(2026, 5, 1))!.Pairs.Single().Code.ShouldBe("other");
    }

    [Fact]
    public void a_pair_comes_back_from_the_ledger_as_it_went_in() =>
        StoredForm.Of<SegregationFact>([Published]).OfType<SegregationPublished>().Single().Pairs.ShouldBe(Published.Pairs);
}
