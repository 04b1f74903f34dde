namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Leaves have no selection; everything else has one.</summary>
public sealed class ScalarLeafsSpec
{
    [Fact]
    public void a_leaf_without_selection_is_accepted() =>
        Pets.Accepts("{ dog { barkVolume } }");

    [Fact]
    public void a_selection_on_a_leaf_is_refused() =>
        Pets.Refuses("{ dog { barkVolume { sinceWhen } } }", "ScalarLeafs@1:20");

    [Fact]
    public void an_object_without_selection_is_refused() =>
        Pets.Refuses("{ human }", "ScalarLeafs@1:3");

    [Fact]
    public void a_union_without_selection_is_refused() =>
        Pets.Refuses("{ catOrDog }", "ScalarLeafs@1:3");
}
