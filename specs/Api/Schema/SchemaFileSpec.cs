using Regulatory.Api.Schema;
using Regulatory.GraphQL.Types;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Schema;

/// <summary><c>api/schema.graphql</c> is what clients are built against: it says what is served.</summary>
public sealed class SchemaFileSpec
{
    [Fact]
    public void the_checked_in_schema_is_the_one_that_is_served()
    {
        var served = SdlPrinter.Print(ApiSchema.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly)));
        var file = Path.Combine(Repository.Root, "api", "schema.graphql");
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMA") == "1") File.WriteAllText(file, served);
        File.ReadAllText(file).ShouldBe(served, "Run the specs with WRITE_SCHEMA=1 after a change of commands or read models, and look at the difference.");
    }
}
