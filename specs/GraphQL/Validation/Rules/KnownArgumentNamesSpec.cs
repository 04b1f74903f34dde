namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A given argument is one of its field or directive.</summary>
public sealed class KnownArgumentNamesSpec
{
    [Fact]
    public void arguments_of_field_and_directive_are_accepted() =>
        Pets.Accepts("{ dog { doesKnowCommand(dogCommand: SIT) isHouseTrained(atOtherHomes: true) @include(if: true) } }");

    [Fact]
    public void an_unknown_argument_of_a_field_is_refused() =>
        Pets.Refuses("{ dog { doesKnowCommand(dogCommand: SIT, command: CLEAN_UP_HOUSE) } }", "KnownArgumentNames@1:42");

    [Fact]
    public void an_unknown_argument_of_a_directive_is_refused() =>
        Pets.Refuses("{ dog { isHouseTrained(atOtherHomes: true) @include(if: true, unless: false) } }", "KnownArgumentNames@1:63");
}
