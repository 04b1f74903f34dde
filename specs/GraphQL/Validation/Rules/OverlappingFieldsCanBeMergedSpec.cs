namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Fields that share a response key mean the same and have one shape.</summary>
public sealed class OverlappingFieldsCanBeMergedSpec
{
    [Fact]
    public void identical_fields_merge() =>
        Pets.Accepts("{ dog { name name doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }");

    [Fact]
    public void identical_arguments_in_another_order_merge() =>
        Pets.Accepts("{ arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) } }");

    [Fact]
    public void an_alias_for_another_field_conflicts() =>
        Pets.Refuses("{ dog { name: nickname name } }", "OverlappingFieldsCanBeMerged@1:9");

    [Fact]
    public void different_argument_values_conflict() =>
        Pets.Refuses("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", "OverlappingFieldsCanBeMerged@1:9");

    [Fact]
    public void a_value_and_a_variable_conflict() =>
        Pets.Refuses("query q($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }", "OverlappingFieldsCanBeMerged@1:34");

    [Fact]
    public void an_argument_and_none_conflict() =>
        Pets.Refuses("{ dog { isHouseTrained isHouseTrained(atOtherHomes: true) } }", "OverlappingFieldsCanBeMerged@1:9");

    [Fact]
    public void different_fields_on_types_that_exclude_each_other_merge() =>
        Pets.Accepts("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }");

    [Fact]
    public void different_types_conflict_even_on_types_that_exclude_each_other() =>
        Pets.Refuses("{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }", "OverlappingFieldsCanBeMerged@1:22");

    [Fact]
    public void nullable_and_non_null_conflict() =>
        Pets.Refuses("{ pet { ... on Dog { v: name } ... on Cat { v: nickname } } }", "OverlappingFieldsCanBeMerged@1:22");

    [Fact]
    public void conflicts_below_are_found_through_fragments() =>
        Pets.Refuses("{ dog { owner { n: name } ...f } } fragment f on Dog { owner { n: __typename } }", "OverlappingFieldsCanBeMerged@1:9");

    [Fact]
    public void conflicts_between_two_fragments_are_found() =>
        Pets.Refuses("{ dog { ...a ...b } } fragment a on Dog { x: name } fragment b on Dog { x: nickname }", "OverlappingFieldsCanBeMerged@1:43");

    [Fact]
    public void fragments_that_reach_themselves_end() =>
        Pets.Refuses("{ dog { ...a } } fragment a on Dog { owner { pets { ...a } } }", "NoFragmentCycles@1:53");
}
