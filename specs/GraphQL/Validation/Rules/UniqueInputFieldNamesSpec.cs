namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>An input field is given once.</summary>
public sealed class UniqueInputFieldNamesSpec
{
    [Fact]
    public void different_fields_are_accepted() =>
        Pets.Accepts("""{ findDog(searchBy: { name: "Fido", owner: "Ann" }) { name } }""");

    [Fact]
    public void a_field_twice_is_refused() =>
        Pets.Refuses("""{ findDog(searchBy: { name: "Fido", name: "Rex" }) { name } }""", "UniqueInputFieldNames@1:23");
}
