namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>An argument is given once.</summary>
public sealed class UniqueArgumentNamesSpec
{
    [Fact]
    public void different_arguments_are_accepted() =>
        Pets.Accepts("{ arguments { multipleRequirements(x: 1, y: 2) } }");

    [Fact]
    public void an_argument_twice_is_refused() =>
        Pets.Refuses("{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) } }", "UniqueArgumentNames@1:24");

    [Fact]
    public void an_argument_of_a_directive_twice_is_refused() =>
        Pets.Refuses("{ dog { name @skip(if: true, if: false) } }", "UniqueArgumentNames@1:20");
}
