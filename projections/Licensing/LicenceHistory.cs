using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

/// <summary>The life of a licence 许可证件沿革: one row a fact, in words.</summary>
/// <param name="Position">Position of the fact in the ledger.</param>
/// <param name="Version">Place of the fact in the licence's life, from 1.</param>
/// <param name="On">Legal day.</param>
/// <param name="Type">Wire name of the fact.</param>
/// <param name="Actor">Account of who acted.</param>
/// <param name="Capacity">The role in which they acted.</param>
[ReadModel("licence_history", version: 2), RowsOfOneStream, Open(AdministrativeLicensingLaw.Art40)]
public sealed record LicenceHistory(
    [property: Key] long Position,
    [property: Filterable] LicenceId Licence,
    [property: Filterable] long Version,
    [property: Filterable] LocalDate On,
    Instant RecordedAt,
    [property: Filterable(Exact = true)] string Type,
    string Zh,
    string En,
    [property: ReadableByOfficers] string Actor,
    [property: ReadableByOfficers] string Capacity)
{
    public static IEnumerable<long> KeysOf(LicenceFact fact, FactContext at) => [at.Position];

    public static LicenceHistory Evolve(LicenceHistory? row, LicenceFact fact, FactContext at)
    {
        if (row is not null) return row;
        var words = LicenceWords.Of(fact);
        return new(
            at.Position, LicenceId.Parse(at.Key), at.Version, fact.On, at.RecordedAt, at.Type, words.Zh, words.En,
            at.Envelope.Actor, at.Envelope.Capacity);
    }
}
