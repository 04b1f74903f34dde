namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>An operation defines every variable that it or its fragments use.</summary>
public sealed class NoUndefinedVariablesSpec
{
    [Fact]
    public void a_defined_variable_is_accepted() =>
        Pets.Accepts("query q($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }");

    [Fact]
    public void an_undefined_variable_is_refused() =>
        Pets.Refuses("{ dog { isHouseTrained(atOtherHomes: $a) } }", "NoUndefinedVariables@1:38");

    [Fact]
    public void an_undefined_variable_in_a_fragment_of_a_fragment_is_refused() =>
        Pets.Refuses("{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { isHouseTrained(atOtherHomes: $x) }", "NoUndefinedVariables@1:94");

    [Fact]
    public void each_operation_must_define_it() =>
        Pets.Refuses("query A($a: Boolean) { dog { ...f } } query B { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }", "NoUndefinedVariables@1:113");
}
