namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>No fragment reaches itself.</summary>
public sealed class NoFragmentCyclesSpec
{
    [Fact]
    public void a_fragment_spread_twice_is_no_cycle() =>
        Pets.Accepts("{ dog { ...a ...b } } fragment a on Dog { ...b } fragment b on Dog { name }");

    [Fact]
    public void two_fragments_in_a_circle_are_refused() =>
        Pets.Refuses("{ dog { ...nameFragment } } fragment nameFragment on Dog { name ...barkFragment } fragment barkFragment on Dog { barkVolume ...nameFragment }", "NoFragmentCycles@1:65");

    [Fact]
    public void a_fragment_in_itself_is_refused() =>
        Pets.Refuses("{ human { ...f } } fragment f on Human { friends { ...f } }", "NoFragmentCycles@1:52");
}
