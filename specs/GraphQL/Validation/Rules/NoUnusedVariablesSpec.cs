namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>An operation or its fragments use every variable that it defines.</summary>
public sealed class NoUnusedVariablesSpec
{
    [Fact]
    public void a_variable_used_in_a_fragment_is_accepted() =>
        Pets.Accepts("query q($a: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }");

    [Fact]
    public void an_unused_variable_is_refused() =>
        Pets.Refuses("query q($a: Boolean) { dog { isHouseTrained } }", "NoUnusedVariables@1:9");

    [Fact]
    public void a_variable_used_in_another_operation_only_is_refused() =>
        Pets.Refuses("query A($a: Boolean) { dog { ...f } } query B($a: Boolean, $extra: Int) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }", "NoUnusedVariables@1:60");
}
