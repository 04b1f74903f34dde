namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A directive is defined, and stands where it may.</summary>
public sealed class KnownDirectivesSpec
{
    [Fact]
    public void directives_where_they_may_stand_are_accepted() =>
        Pets.Accepts("query q($a: Boolean! @onVariable) @onQuery { dog { name @skip(if: $a) ... @include(if: $a) { nickname } } }");

    [Fact]
    public void an_undefined_directive_is_refused() =>
        Pets.Refuses("{ dog { name @unknown } }", "KnownDirectives@1:14");

    [Fact]
    public void a_directive_in_another_place_is_refused() =>
        Pets.Refuses("query @skip(if: true) { dog { name } }", "KnownDirectives@1:7");

    [Fact]
    public void a_directive_of_the_schema_is_refused_in_a_document() =>
        Pets.Refuses("{ dog { name @deprecated } }", "KnownDirectives@1:14");
}
