namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A fragment that is spread is defined.</summary>
public sealed class KnownFragmentNamesSpec
{
    [Fact]
    public void a_defined_fragment_is_accepted() =>
        Pets.Accepts("{ dog { ...f } } fragment f on Dog { name }");

    [Fact]
    public void an_undefined_fragment_is_refused() =>
        Pets.Refuses("{ dog { ...undefinedFragment } }", "KnownFragmentNames@1:12");
}
