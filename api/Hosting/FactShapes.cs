using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;
using Regulatory.Projections;
using Regulatory.Projections.Licensing;

namespace Regulatory.Api.Hosting;

/// <summary>Tells the ledger which facts the domain has, and the read models how nested records are written.</summary>
public static class FactShapes
{
    public static FactCatalogue CatalogueOf(SubjectKeys keys) => FactCatalogue.Of(
        typeof(FactAttribute).Assembly,
        new FactCodec().AddSealed<Personal>(
            keys.Seal, keys.Open, value => value.Subject.Value, value => value.Clear,
            (subject, clear) => new(PartyId.Parse(subject), clear)),
        type => type.GetCustomAttribute<FactAttribute>()?.WireName,
        type => type.GetCustomAttribute<RetiredFactAttribute>()?.WireName);

    public static ReadModelCatalogue ReadModelsOf(FactCodec codec) =>
        ReadModelCatalogue.Of(codec, typeof(LicenceRegister).Assembly);
}
