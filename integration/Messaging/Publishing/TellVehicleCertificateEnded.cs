using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>A vehicle's certificate that ended, by itself or with the licence above it (ALL 70, RTR 53, HSPR 66).</summary>
public static class TellVehicleCertificateEnded
{
    public static readonly Telling Telling = new(
        typeof(VehicleCertificateEnded), Of,
        typeof(LicenceExpired), typeof(LicenceRescinded), typeof(LicenceRevoked), typeof(LicenceWithdrawn), typeof(LicenceDeregistered));

    private static VehicleCertificateEnded? Of(FactSeen seen, string partner)
    {
        var (licence, ending) = (EndedLicence.Before(seen), EndedLicence.EndingOf(seen.Fact));
        if (ending is not { } ended || licence.EndedAs is not null || licence.Kind is not LicenceKind.VehicleCertificate) return null;
        return new VehicleCertificateEnded(
            seen.Told, EndedLicence.NumberFor(partner, licence), ended.How, licence.Division.Value, EndedLicence.AuthorityOf(seen), ((LicenceFact)seen.Fact).On,
            Operator: licence.Holder?.Name, OperatorCode: licence.Holder?.CreditCode?.ToString(), Document: ended.Document);
    }
}
