using Regulatory.Api.Schema;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Schema;

/// <summary>What an act brings with it on other streams is recorded with that act or not at all; nobody gives it by itself.</summary>
public sealed class ConsequencesSpec
{
    [Theory]
    [InlineData("openLicence")]
    [InlineData("changeLicence")]
    [InlineData("renewLicence")]
    [InlineData("replaceCertificate")]
    [InlineData("fileRenewal")]
    [InlineData("closeRenewal")]
    [InlineData("recordBan")]
    [InlineData("assignNumber")]
    [InlineData("deemAccepted")]
    [InlineData("deemRenewalGranted")]
    public void a_consequence_is_no_mutation(string act) =>
        ApiSchema.Of(ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly)).Mutation!.Field(act).ShouldBeNull();
}
