namespace Regulatory.Domain.Licensing;

/// <summary>The counterparty types of the publication standard (licensing §8).</summary>
public enum ApplicantKind
{
    /// <summary>法人及非法人组织</summary>
    Organisation,

    /// <summary>个体工商户</summary>
    IndividualBusiness,

    /// <summary>自然人</summary>
    NaturalPerson,
}

/// <summary>Someone as a command names them, in clear. Facts hold <see cref="ApplicantOnRecord"/> instead.</summary>
/// <param name="Name">Name of the organisation or person.</param>
/// <param name="CreditCode">For everyone but natural persons.</param>
/// <param name="ResidentId">For natural persons only.</param>
/// <param name="LegalRepresentative">法定代表人 of an organisation.</param>
public sealed record Applicant(
    ApplicantKind Kind,
    string Name,
    CreditCode? CreditCode = null,
    ResidentId? ResidentId = null,
    string? Telephone = null,
    string? LegalRepresentative = null);

/// <summary>
/// Someone as facts remember them: organisations by clear name and credit code, what belongs to a natural person sealed.
/// </summary>
/// <param name="Name">Clear name; null for natural persons.</param>
/// <param name="PersonName">Sealed name; null for organisations.</param>
public sealed record ApplicantOnRecord(
    PartyId Party,
    ApplicantKind Kind,
    string? Name,
    CreditCode? CreditCode,
    Personal? PersonName,
    Personal? ResidentId,
    Personal? Telephone,
    Personal? LegalRepresentative)
{
    /// <summary>What of a person goes on record, under the party they are.</summary>
    public static ApplicantOnRecord Of(Applicant applicant, PartyId party)
    {
        var natural = applicant.Kind is ApplicantKind.NaturalPerson;
        return new(
            party,
            applicant.Kind,
            Name: natural ? null : applicant.Name,
            applicant.CreditCode,
            PersonName: natural ? new(party, applicant.Name) : null,
            ResidentId: applicant.ResidentId is { } id ? new(party, id.ToString()) : null,
            Telephone: applicant.Telephone is { } telephone ? new(party, telephone) : null,
            LegalRepresentative: applicant.LegalRepresentative is { } person ? new(party, person) : null);
    }
}
