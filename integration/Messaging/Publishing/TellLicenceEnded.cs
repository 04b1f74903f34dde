using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// A licence of an enterprise that ended concerns who shares the supervision of it (ALL 70, RTR 53). Qualifications of natural persons are
/// told to the police alone; certificates of vehicles have a contract of their own.
/// </summary>
public static class TellLicenceEnded
{
    public static readonly Telling Telling = new(
        typeof(LicenceEnded), Of, typeof(LicenceExpired), typeof(LicenceRescinded), typeof(LicenceRevoked), typeof(LicenceWithdrawn), typeof(LicenceDeregistered));

    private static LicenceEnded? Of(FactSeen seen, string partner)
    {
        var (licence, ending) = (EndedLicence.Before(seen), EndedLicence.EndingOf(seen.Fact));
        if (ending is not { } ended || licence.EndedAs is not null || licence.Kind is LicenceKind.VehicleCertificate) return null;
        if (licence.Holder is not { } holder || (holder.Kind is ApplicantKind.NaturalPerson && partner != Partners.Police)) return null;
        return new LicenceEnded(
            seen.Told, EndedLicence.NumberFor(partner, licence), licence.Item.ToString(), EndedLicence.Told(holder), ended.How, licence.Division.Value,
            EndedLicence.AuthorityOf(seen), ((LicenceFact)seen.Fact).On, ended.Document);
    }
}
