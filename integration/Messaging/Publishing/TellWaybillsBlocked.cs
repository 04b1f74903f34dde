using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>No waybill may be made out under a licence for dangerous goods from the day on which it ended (licensing §9).</summary>
public static class TellWaybillsBlocked
{
    public static readonly Telling Telling = new(
        typeof(WaybillsBlocked), Of, typeof(LicenceExpired), typeof(LicenceRescinded), typeof(LicenceRevoked), typeof(LicenceWithdrawn), typeof(LicenceDeregistered));

    private static WaybillsBlocked? Of(FactSeen seen, string partner)
    {
        var licence = EndedLicence.Before(seen);
        return licence.EndedAs is null && EndedLicence.EndingOf(seen.Fact) is { } ended
            && licence.Kind is LicenceKind.DangerousGoodsOperation or LicenceKind.OwnAccountDangerousGoods or LicenceKind.RadioactiveGoodsOperation
            ? new WaybillsBlocked(
                seen.Told, licence.Number, licence.Holder?.CreditCode?.ToString(), ended.How, ChinaTime.StartOf(((LicenceFact)seen.Fact).On))
            : null;
    }
}
