namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Introspection does not go round.</summary>
public sealed class MaxIntrospectionDepthSpec
{
    [Fact]
    public void the_usual_introspection_is_accepted() =>
        Pets.Accepts("{ __schema { types { fields { args { type { ofType { ofType { name } } } } } inputFields { type { name } } } } }");

    [Fact]
    public void going_from_fields_to_types_three_times_is_refused() =>
        Pets.Refuses("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "MaxIntrospectionDepth@1:3");

    [Fact]
    public void going_round_through_a_fragment_is_refused() =>
        Pets.Refuses("""{ __type(name: "Dog") { ...a } } fragment a on __Type { fields { type { fields { type { interfaces { name } } } } } }""", "MaxIntrospectionDepth@1:3");
}
