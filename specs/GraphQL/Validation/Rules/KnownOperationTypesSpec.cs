using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Specs.Validation.Rules;

/// <summary>The schema offers the kind of operation that is asked.</summary>
public sealed class KnownOperationTypesSpec
{
    [Fact]
    public void a_kind_with_a_root_type_is_accepted() => Pets.Accepts("""mutation { addPet(name: "x") { name } }""");

    [Theory]
    [InlineData("mutation { addPet }")]
    [InlineData("subscription { newMessage }")]
    public void a_kind_without_a_root_type_is_refused(string document) =>
        Validator.Validate(SdlSchema.Build("type Query { dog: Int }"), Parser.Parse(document))
            .ShouldHaveSingleItem().Extensions["rule"].ShouldBe("KnownOperationTypes");
}
