namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only.</summary>
public sealed class ExecutableDefinitionsSpec
{
    [Fact]
    public void operations_and_fragments_can_be_executed() =>
        Pets.Accepts("{ dog { ...f } } fragment f on Dog { name }");

    [Fact]
    public void a_type_or_an_extension_is_refused() =>
        Pets.Refuses("{ dog { name } } type Stray { name: String } extend type Dog { color: String }", "ExecutableDefinitions@1:18", "ExecutableDefinitions@1:46");
}
