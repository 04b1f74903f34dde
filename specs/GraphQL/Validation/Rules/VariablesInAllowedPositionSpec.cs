namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A variable's type fits every place where it is used.</summary>
public sealed class VariablesInAllowedPositionSpec
{
    [Fact]
    public void the_same_type_is_accepted() =>
        Pets.Accepts("query q($a: Boolean) { arguments { booleanArgField(booleanArg: $a) } }");

    [Fact]
    public void a_non_null_variable_is_accepted_for_a_nullable_argument() =>
        Pets.Accepts("query q($a: Boolean!) { arguments { booleanArgField(booleanArg: $a) } }");

    [Fact]
    public void an_int_variable_is_no_boolean() =>
        Pets.Refuses("query q($a: Int) { arguments { booleanArgField(booleanArg: $a) } }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_list_is_no_single_value() =>
        Pets.Refuses("query q($a: [Boolean]) { arguments { booleanArgField(booleanArg: $a) } }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_nullable_variable_is_refused_where_null_may_not_be() =>
        Pets.Refuses("query q($a: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_default_of_the_variable_makes_up_for_it() =>
        Pets.Accepts("query q($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }");

    [Fact]
    public void a_default_of_null_does_not() =>
        Pets.Refuses("query q($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_default_of_the_argument_makes_up_for_it() =>
        Pets.Accepts("query q($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }");

    [Fact]
    public void a_list_of_nullable_items_is_refused_for_one_without() =>
        Pets.Refuses("query q($a: [Boolean]) { booleanList(booleanListArg: $a) }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_nullable_variable_in_a_one_of_is_refused() =>
        Pets.Refuses("query q($a: String) { findPet(by: { name: $a }) { name } }", "VariablesInAllowedPosition@1:9");

    [Fact]
    public void a_non_null_variable_in_a_one_of_is_accepted() =>
        Pets.Accepts("query q($a: String!) { findPet(by: { name: $a }) { name } }");

    [Fact]
    public void a_nullable_variable_with_a_default_in_a_one_of_is_accepted() =>
        Pets.Accepts("""query q($a: String = "x") { findPet(by: { name: $a }) { name } }""");

    [Fact]
    public void nothing_is_expected_of_a_variable_inside_a_value_that_may_be_anything() =>
        Pets.Accepts("query q($a: String) { anything(value: [$a, { deep: [$a] }]) }");
}
