namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Every fragment is reached from an operation.</summary>
public sealed class NoUnusedFragmentsSpec
{
    [Fact]
    public void a_fragment_reached_through_another_is_accepted() =>
        Pets.Accepts("{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { name }");

    [Fact]
    public void a_fragment_that_nothing_spreads_is_refused() =>
        Pets.Refuses("fragment nameFragment on Dog { name } { dog { name } }", "NoUnusedFragments@1:1");

    [Fact]
    public void fragments_that_only_spread_each_other_are_refused() =>
        Pets.Refuses("{ dog { name } } fragment a on Dog { name ...b } fragment b on Dog { nickname }", "NoUnusedFragments@1:18", "NoUnusedFragments@1:50");
}
