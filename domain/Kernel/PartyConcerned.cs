namespace Regulatory.Domain.Kernel;

/// <summary>Who may be party to a matter.</summary>
public enum PartyKind
{
    /// <summary>法人及非法人组织</summary>
    Organisation,

    /// <summary>个体工商户</summary>
    IndividualBusiness,

    /// <summary>自然人</summary>
    NaturalPerson,
}

/// <summary>当事人 as a command names them, in clear. Facts hold <see cref="PartyOnRecord"/> instead.</summary>
/// <param name="Name">Name of the organisation or person.</param>
/// <param name="CreditCode">For everyone but natural persons.</param>
/// <param name="ResidentId">For natural persons only.</param>
/// <param name="Address">Where papers are served (APL 59).</param>
/// <param name="LegalRepresentative">法定代表人 of an organisation.</param>
public sealed record PartyConcerned(
    PartyKind Kind,
    string Name,
    CreditCode? CreditCode = null,
    ResidentId? ResidentId = null,
    string? Address = null,
    string? Telephone = null,
    string? LegalRepresentative = null);

/// <summary>
/// 当事人 as facts remember them: organisations by clear name, credit code and address, what belongs to a natural person sealed.
/// </summary>
/// <param name="Name">Clear name; null for natural persons.</param>
/// <param name="Address">Clear address; null for natural persons.</param>
/// <param name="PersonName">Sealed name; null for organisations.</param>
/// <param name="PersonAddress">Sealed address; null for organisations.</param>
public sealed record PartyOnRecord(
    PartyId Party,
    PartyKind Kind,
    string? Name,
    CreditCode? CreditCode,
    string? Address,
    Personal? PersonName,
    Personal? ResidentId,
    Personal? PersonAddress,
    Personal? Telephone,
    Personal? LegalRepresentative)
{
    /// <summary>What of somebody goes on record, under the party they are.</summary>
    public static PartyOnRecord Of(PartyConcerned concerned, PartyId party)
    {
        var natural = concerned.Kind is PartyKind.NaturalPerson;
        return new(
            party,
            concerned.Kind,
            Name: natural ? null : concerned.Name,
            concerned.CreditCode,
            Address: natural ? null : concerned.Address,
            PersonName: natural ? Sealed(concerned.Name) : null,
            ResidentId: Sealed(concerned.ResidentId?.ToString()),
            PersonAddress: natural ? Sealed(concerned.Address) : null,
            Telephone: Sealed(concerned.Telephone),
            LegalRepresentative: Sealed(concerned.LegalRepresentative));

        Personal? Sealed(string? value) => value is null ? null : new(party, value);
    }
}
