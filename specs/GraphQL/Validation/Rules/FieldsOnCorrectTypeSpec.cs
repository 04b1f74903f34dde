namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A selected field exists on its type.</summary>
public sealed class FieldsOnCorrectTypeSpec
{
    [Fact]
    public void a_field_of_an_interface_is_accepted() =>
        Pets.Accepts("{ pet { name __typename } }");

    [Fact]
    public void a_field_that_only_an_implementor_has_is_refused() =>
        Pets.Refuses("{ pet { nickname } }", "FieldsOnCorrectType@1:9");

    [Fact]
    public void an_unknown_field_is_refused_under_an_alias() =>
        Pets.Refuses("{ dog { barkVolume: kawVolume } }", "FieldsOnCorrectType@1:9");

    [Fact]
    public void a_field_on_a_union_is_refused() =>
        Pets.Refuses("{ catOrDog { name } }", "FieldsOnCorrectType@1:14");

    [Fact]
    public void the_type_name_of_a_union_is_accepted() =>
        Pets.Accepts("{ catOrDog { __typename ... on Dog { barkVolume } } }");

    [Fact]
    public void schema_introspection_below_the_root_is_refused() =>
        Pets.Refuses("{ dog { __schema { description } } }", "FieldsOnCorrectType@1:9");
}
