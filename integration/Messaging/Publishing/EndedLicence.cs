using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Messaging.Contracts;
using LicenceStanding = Regulatory.Domain.Licensing.Licences.Standing;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>What the tellings of ended licences have in common.</summary>
internal static class EndedLicence
{
    /// <summary>The licence as it stood before the fact.</summary>
    public static Licence Before(FactSeen seen) => seen.Earlier.Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);

    /// <summary>How the fact ends a licence, and the document behind it; null when it does not.</summary>
    public static (EndOfRight How, string? Document)? EndingOf(object fact) => fact switch
    {
        LicenceExpired => (EndOfRight.Expired, null),
        LicenceRescinded rescinded => (EndOfRight.Rescinded, rescinded.DecisionNumber),
        LicenceRevoked revoked => (EndOfRight.RevokedByPenalty, revoked.DecisionNumber),
        LicenceWithdrawn withdrawn => (EndOfRight.WithdrawnByAuthority, withdrawn.DecisionNumber),
        LicenceDeregistered deregistered => (EndOfRight.Deregistered, deregistered.Document),
        _ => null,
    };

    public static EndOfRight? EndOf(LicenceStanding standing) => standing switch
    {
        LicenceStanding.Expired => EndOfRight.Expired,
        LicenceStanding.Rescinded => EndOfRight.Rescinded,
        LicenceStanding.RevokedByPenalty => EndOfRight.RevokedByPenalty,
        LicenceStanding.WithdrawnByAuthority => EndOfRight.WithdrawnByAuthority,
        LicenceStanding.Deregistered => EndOfRight.Deregistered,
        _ => null,
    };

    /// <summary>The number of the licence; a resident id in it is masked for whoever is not told those of natural persons (<see cref="PartyTold"/>).</summary>
    public static string NumberFor(string partner, Licence licence) =>
        partner is Partners.Police or Partners.CreditPlatform ? licence.Number : NumbersOfPersons.WithoutId(licence.Number);

    /// <summary>Who issued it.</summary>
    public static string AuthorityOf(FactSeen seen) =>
        seen.Last<LicenceIssued>()?.Authority ?? seen.Last<LicenceImported>()?.Authority ?? "";

    public static PartyTold Told(ApplicantOnRecord holder) => new(
        holder.Kind switch
        {
            ApplicantKind.Organisation => PartyKind.Organisation,
            ApplicantKind.IndividualBusiness => PartyKind.IndividualBusiness,
            _ => PartyKind.NaturalPerson,
        },
        holder.Name, holder.CreditCode?.ToString(), holder.PersonName?.Clear,
        holder.Kind is ApplicantKind.NaturalPerson ? holder.ResidentId?.Clear : null);
}
