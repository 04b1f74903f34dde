using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;
using Blocked = Regulatory.Domain.Processes.WaybillsBlocked;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>No waybill may be made out under a licence from the moment at which a process blocked them (licensing §9).</summary>
public static class TellWaybillsBlocked
{
    public static readonly Telling Telling = new(typeof(Contracts.WaybillsBlocked), Of, typeof(Blocked)) { Also = seen => [LicenceOf(((Blocked)seen.Fact).Subject)] };

    private static Contracts.WaybillsBlocked? Of(FactSeen seen, string partner)
    {
        var blocked = (Blocked)seen.Fact;
        return Under(seen, blocked.Subject) is { Exists: true } licence
            ? new(seen.Told, EndedLicence.NumberFor(partner, licence), blocked.Basis, seen.Told.RecordedAt, licence.Holder?.CreditCode?.ToString())
            : null;
    }

    /// <summary>The licence as it stood when the process acted.</summary>
    internal static Licence Under(FactSeen seen, string subject) =>
        seen.On(LicenceOf(subject)).Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);

    internal static StreamName LicenceOf(string subject) => subject.Split('/', 2) is [var kind, var key]
        ? new(kind, key)
        : throw new FormatException($"'{subject}' is no stream.");
}
