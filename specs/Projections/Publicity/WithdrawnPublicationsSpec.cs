using Regulatory.Projections.Publicity;
using static Regulatory.Projections.Specs.Publicity.Examples;

namespace Regulatory.Projections.Specs.Publicity;

public sealed class WithdrawnPublicationsSpec
{
    private readonly Folded<WithdrawnPublications> withdrawn = new();

    [Fact]
    public void the_public_is_told_which_document_is_gone_and_why()
    {
        var row = withdrawn.Given(Key, Decided, Published).When(Key, Withdrawn).Row(Key)!;
        (row.DocumentNumber, row.Document, row.Reasons).ShouldBe(("粤穗交罚〔2026〕00123号", "粤交复决〔2026〕5号", "复议决定撤销原处罚"));
        row.WithdrawnOn.ShouldBe(new(2026, 6, 2));
        Stored.Codec.Encode(row).ShouldNotContain("穗安");
    }

    [Fact]
    public void nobody_is_told_of_what_they_never_saw() =>
        withdrawn.Given(Key, Decided).When(Key, Withdrawn with { WasShown = false }).Row(Key).ShouldBeNull();

    [Fact]
    public void nobody_is_told_of_a_repair() => withdrawn.Given(Key, Decided, Published).When(Key, Repaired).Row(Key).ShouldBeNull();
}
