namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A directive stands once in a place, unless it is repeatable.</summary>
public sealed class UniqueDirectivesPerLocationSpec
{
    [Fact]
    public void one_directive_in_two_places_is_accepted() =>
        Pets.Accepts("query q($a: Boolean!) { dog @skip(if: $a) { name } cat @skip(if: $a) { name } }");

    [Fact]
    public void a_repeatable_directive_is_accepted_twice() =>
        Pets.Accepts("""{ dog { name @tag(name: "a") @tag(name: "b") } }""");

    [Fact]
    public void a_directive_twice_in_one_place_is_refused() =>
        Pets.Refuses("query q($a: Boolean!, $b: Boolean!) { dog @skip(if: $a) @skip(if: $b) { name } }", "UniqueDirectivesPerLocation@1:43");
}
