namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Each fragment has a name of its own.</summary>
public sealed class UniqueFragmentNamesSpec
{
    [Fact]
    public void fragments_with_different_names_are_accepted() =>
        Pets.Accepts("{ dog { ...one ...two } } fragment one on Dog { name } fragment two on Dog { owner { name } }");

    [Fact]
    public void two_fragments_with_one_name_are_refused() =>
        Pets.Refuses("{ dog { ...f } } fragment f on Dog { name } fragment f on Dog { owner { name } }", "UniqueFragmentNames@1:27");
}
