namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Some object can be of both types.</summary>
public sealed class PossibleFragmentSpreadsSpec
{
    [Fact]
    public void an_object_in_its_own_scope_is_accepted() =>
        Pets.Accepts("{ dog { ... on Dog { barkVolume } } }");

    [Fact]
    public void an_interface_on_its_implementor_is_accepted() =>
        Pets.Accepts("{ dog { ... on Pet { name } } }");

    [Fact]
    public void a_union_on_its_member_is_accepted() =>
        Pets.Accepts("{ dog { ... on CatOrDog { ... on Cat { meowVolume } } } }");

    [Fact]
    public void an_interface_in_a_union_is_accepted() =>
        Pets.Accepts("{ catOrDog { ... on Pet { name } } }");

    [Fact]
    public void an_object_in_another_is_refused() =>
        Pets.Refuses("{ dog { ... on Cat { meowVolume } } }", "PossibleFragmentSpreads@1:9");

    [Fact]
    public void a_fragment_on_a_type_that_never_implements_is_refused() =>
        Pets.Refuses("{ human { ...f } } fragment f on Pet { name }", "PossibleFragmentSpreads@1:11");

    [Fact]
    public void two_unions_without_a_common_member_are_refused() =>
        Pets.Refuses("{ catOrDog { ... on HumanOrAlien { __typename } } }", "PossibleFragmentSpreads@1:14");

    [Fact]
    public void an_interface_without_implementors_is_refused() =>
        Pets.Refuses("{ pet { ... on Resource { url } } }", "PossibleFragmentSpreads@1:9");
}
