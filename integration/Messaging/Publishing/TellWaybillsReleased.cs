using Regulatory.Integration.Messaging.Contracts;
using Released = Regulatory.Domain.Processes.WaybillsReleased;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>Waybills may be made out under a licence again.</summary>
public static class TellWaybillsReleased
{
    public static readonly Telling Telling = new(typeof(WaybillsReleased), Of, typeof(Released))
    {
        Also = seen => [TellWaybillsBlocked.LicenceOf(((Released)seen.Fact).Subject)],
    };

    private static WaybillsReleased? Of(FactSeen seen, string partner)
    {
        var released = (Released)seen.Fact;
        return TellWaybillsBlocked.Under(seen, released.Subject) is { Exists: true } licence
            ? new(seen.Told, EndedLicence.NumberFor(partner, licence), released.Basis, seen.Told.RecordedAt, licence.Holder?.CreditCode?.ToString())
            : null;
    }
}
