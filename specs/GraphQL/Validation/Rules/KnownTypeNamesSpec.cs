namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A type that a fragment or variable names exists.</summary>
public sealed class KnownTypeNamesSpec
{
    [Fact]
    public void known_types_are_accepted() =>
        Pets.Accepts("query q($c: DogCommand!) { dog { ... on Dog { doesKnowCommand(dogCommand: $c) } } }");

    [Fact]
    public void an_unknown_type_condition_is_refused() =>
        Pets.Refuses("{ dog { ... on NotInSchema { name } } }", "KnownTypeNames@1:16");

    [Fact]
    public void an_unknown_variable_type_is_refused() =>
        Pets.Refuses("query q($c: NotInSchema) { dog { isHouseTrained(atOtherHomes: $c) } }", "KnownTypeNames@1:13");
}
