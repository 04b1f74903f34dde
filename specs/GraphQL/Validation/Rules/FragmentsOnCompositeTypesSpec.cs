namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A fragment is on an object, an interface or a union.</summary>
public sealed class FragmentsOnCompositeTypesSpec
{
    [Fact]
    public void fragments_on_object_interface_and_union_are_accepted() =>
        Pets.Accepts("{ dog { ...a ...b ...c } } fragment a on Dog { name } fragment b on Pet { name } fragment c on CatOrDog { ... on Dog { name } }");

    [Fact]
    public void a_fragment_on_a_scalar_is_refused() =>
        Pets.Refuses("{ dog { ...f } } fragment f on Int { something }", "FragmentsOnCompositeTypes@1:32");

    [Fact]
    public void an_inline_fragment_on_an_input_object_is_refused() =>
        Pets.Refuses("{ dog { ... on FindDogInput { name } } }", "FragmentsOnCompositeTypes@1:16");
}
