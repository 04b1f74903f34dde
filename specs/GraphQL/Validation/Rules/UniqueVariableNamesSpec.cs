namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Each variable of an operation has a name of its own.</summary>
public sealed class UniqueVariableNamesSpec
{
    [Fact]
    public void one_name_in_two_operations_is_accepted() =>
        Pets.Accepts("query A($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } } query B($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }");

    [Fact]
    public void one_name_twice_is_refused() =>
        Pets.Refuses("query q($a: Boolean, $a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }", "UniqueVariableNames@1:10");
}
