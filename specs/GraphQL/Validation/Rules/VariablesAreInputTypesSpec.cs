namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A variable has an input type.</summary>
public sealed class VariablesAreInputTypesSpec
{
    [Fact]
    public void scalars_enums_inputs_and_their_lists_are_accepted() =>
        Pets.Accepts("query q($a: Boolean, $b: [Boolean!], $c: FindDogInput) { booleanList(booleanListArg: $b) findDog(searchBy: $c) { name } dog { isHouseTrained(atOtherHomes: $a) } }");

    [Fact]
    public void an_object_type_is_refused() =>
        Pets.Refuses("query q($cat: Cat) { dog { name @include(if: $cat) } }", "VariablesAreInputTypes@1:15", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_list_of_a_union_is_refused() =>
        Pets.Refuses("query q($pets: [CatOrDog!]!) { dog { isHouseTrained(atOtherHomes: $pets) } }", "VariablesAreInputTypes@1:16", "VariablesInAllowedPosition@1:9");
}
