namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>Each operation has a name of its own.</summary>
public sealed class UniqueOperationNamesSpec
{
    [Fact]
    public void operations_with_different_names_are_accepted() =>
        Pets.Accepts("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }");

    [Fact]
    public void two_operations_with_one_name_are_refused() =>
        Pets.Refuses("query getName { dog { name } } query getName { dog { owner { name } } }", "UniqueOperationNames@1:7");

    [Fact]
    public void a_query_and_a_mutation_with_one_name_are_refused() =>
        Pets.Refuses("""query dogOperation { dog { name } } mutation dogOperation { addPet(name: "x") { name } }""", "UniqueOperationNames@1:7");
}
