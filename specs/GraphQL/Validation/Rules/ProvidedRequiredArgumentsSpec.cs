namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Every required argument is given.</summary>
public sealed class ProvidedRequiredArgumentsSpec
{
    [Fact]
    public void an_optional_argument_may_be_left_out() =>
        Pets.Accepts("{ arguments { booleanArgField optionalNonNullBooleanArgField } }");

    [Fact]
    public void a_required_argument_left_out_is_refused() =>
        Pets.Refuses("{ arguments { nonNullBooleanArgField } }", "ProvidedRequiredArguments@1:15");

    [Fact]
    public void each_required_argument_is_named() =>
        Pets.Refuses("{ arguments { multipleRequirements } }", "ProvidedRequiredArguments@1:15", "ProvidedRequiredArguments@1:15");

    [Fact]
    public void a_required_argument_of_a_directive_left_out_is_refused() =>
        Pets.Refuses("{ dog { name @include } }", "ProvidedRequiredArguments@1:14");
}
