namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A literal fits the type that is expected where it stands.</summary>
public sealed class ValuesOfCorrectTypeSpec
{
    [Fact]
    public void values_of_their_types_are_accepted() =>
        Pets.Accepts("{ arguments { booleanArgField(booleanArg: true) floatArgField(floatArg: 1) intArgField(intArg: null) } }");

    [Fact]
    public void a_single_value_is_accepted_for_a_list() =>
        Pets.Accepts("{ booleanList(booleanListArg: true) }");

    [Fact]
    public void a_string_is_no_int() =>
        Pets.Refuses("""{ arguments { intArgField(intArg: "123") } }""", "ValuesOfCorrectType@1:35");

    [Fact]
    public void a_number_with_a_fraction_is_no_int() =>
        Pets.Refuses("{ arguments { intArgField(intArg: 1.0) } }", "ValuesOfCorrectType@1:35");

    [Fact]
    public void a_number_of_more_than_32_bits_is_no_int() =>
        Pets.Refuses("{ arguments { intArgField(intArg: 2147483648) } }", "ValuesOfCorrectType@1:35");

    [Fact]
    public void null_is_refused_where_it_may_not_be() =>
        Pets.Refuses("{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }", "ValuesOfCorrectType@1:57");

    [Fact]
    public void an_unknown_enum_value_is_refused() =>
        Pets.Refuses("{ dog { doesKnowCommand(dogCommand: CLEAN_UP_HOUSE) } }", "ValuesOfCorrectType@1:37");

    [Fact]
    public void a_string_is_no_enum_value() =>
        Pets.Refuses("""{ dog { doesKnowCommand(dogCommand: "SIT") } }""", "ValuesOfCorrectType@1:37");

    [Fact]
    public void a_wrong_item_of_a_list_is_refused() =>
        Pets.Refuses("""{ booleanList(booleanListArg: [true, "no", null]) }""", "ValuesOfCorrectType@1:38", "ValuesOfCorrectType@1:44");

    [Fact]
    public void an_unknown_input_field_is_refused() =>
        Pets.Refuses("""{ findDog(searchBy: { favoriteCookieFlavor: "Bacon" }) { name } }""", "ValuesOfCorrectType@1:23");

    [Fact]
    public void a_required_input_field_left_out_is_refused() =>
        Pets.Refuses("""{ arguments { complex(input: { name: "Fido" }) } }""", "ValuesOfCorrectType@1:30");

    [Fact]
    public void a_default_of_a_variable_is_checked() =>
        Pets.Refuses("""query q($a: Int = "1") { arguments { intArgField(intArg: $a) } }""", "ValuesOfCorrectType@1:19");

    [Fact]
    public void one_field_of_a_one_of_is_accepted() =>
        Pets.Accepts("""{ findPet(by: { name: "Fido" }) { name } }""");

    [Fact]
    public void two_fields_of_a_one_of_are_refused() =>
        Pets.Refuses("""{ findPet(by: { name: "Fido", id: 1 }) { name } }""", "ValuesOfCorrectType@1:15");

    [Fact]
    public void no_field_of_a_one_of_is_refused() =>
        Pets.Refuses("{ findPet(by: {}) { name } }", "ValuesOfCorrectType@1:15");

    [Fact]
    public void null_for_the_field_of_a_one_of_is_refused() =>
        Pets.Refuses("{ findPet(by: { name: null }) { name } }", "ValuesOfCorrectType@1:15");
}
