namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>An operation without a name is the only one of its document.</summary>
public sealed class LoneAnonymousOperationSpec
{
    [Fact]
    public void a_single_anonymous_operation_is_accepted() =>
        Pets.Accepts("{ dog { name } }");

    [Fact]
    public void an_anonymous_operation_beside_another_is_refused() =>
        Pets.Refuses("{ dog { name } } query getName { dog { owner { name } } }", "LoneAnonymousOperation@1:1");
}
