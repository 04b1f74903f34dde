using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>Whoever was told that a licence or certificate ended is told that the ending was undone.</summary>
public static class TellEndingUndone
{
    public static readonly Telling Telling = new(typeof(EndingUndone), Of, typeof(LicenceRestored));

    private static EndingUndone? Of(FactSeen seen, string partner)
    {
        var (licence, restored) = (EndedLicence.Before(seen), (LicenceRestored)seen.Fact);
        var told = licence.Holder?.Kind is not ApplicantKind.NaturalPerson || licence.Kind is LicenceKind.VehicleCertificate || partner == Partners.Police;
        return told && EndedLicence.EndOf(restored.Undone) is { } undone
            ? new EndingUndone(seen.Told, EndedLicence.NumberFor(partner, licence), undone, restored.DocumentNumber, restored.On)
            : null;
    }
}
