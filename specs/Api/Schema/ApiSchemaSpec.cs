using Regulatory.Api.Schema;
using Regulatory.GraphQL.Types;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema;

public sealed class ApiSchemaSpec
{
    private static readonly ReadModelCatalogue Catalogue =
        ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly);

    private static readonly GraphQL.Types.Schema Schema = ApiSchema.Of(Catalogue);

    [Fact]
    public void a_licence_is_asked_for_by_its_number_and_as_it_was_known()
    {
        var licence = Schema.Query!.Field("licence").ShouldNotBeNull();
        licence.Arguments.Select(argument => $"{argument.Name}: {argument.Type}")
            .ShouldBe(["id: ID", "number: String", "effectiveOn: Date", "knownAt: KnownAt", "atLeast: LedgerPosition"]);
    }

    [Fact]
    public void every_act_that_a_person_may_give_is_one_mutation_with_a_command_id()
    {
        var grant = Schema.Mutation!.Field("grantLicence").ShouldNotBeNull();
        grant.Type.ToString().ShouldBe("GrantLicencePayload!");
        var input = (InputObjectType)grant.Argument("input")!.Type.Named;
        input.Field("commandId")!.Type.ToString().ShouldBe("ID!");
        input.Field("application")!.Type.ToString().ShouldBe("ID!");
        ((ObjectType)grant.Type.Named).Fields.Select(field => $"{field.Name}: {field.Type}")
            .ShouldBe(["application: Application", "position: LedgerPosition", "errors: [GrantLicenceError!]"]);
    }

    [Fact]
    public void what_only_the_clockwork_does_is_no_mutation() => Schema.Mutation!.Field("expireLicence").ShouldBeNull();

    [Fact]
    public void an_application_leads_to_its_licence_and_back()
    {
        var application = (ObjectType)Schema.Type("Application")!;
        application.Field("licence")!.Type.ToString().ShouldBe("Licence");
        application.Field("licenceId")!.Type.ToString().ShouldBe("ID");
        ((ObjectType)Schema.Type("Licence")!).Field("application")!.Type.ToString().ShouldBe("Application");
    }

    [Fact]
    public void every_type_of_the_schema_is_described_or_its_name_says_all()
    {
        var silent = Schema.Types.Values.OfType<InputObjectType>().Where(type => type.Name.EndsWith("Input", StringComparison.Ordinal))
            .Where(type => Schema.Mutation!.Fields.Any(field => field.Argument("input")!.Type.Named == type && type.Description is null))
            .Select(type => type.Name);
        silent.ShouldBeEmpty();
    }
}
