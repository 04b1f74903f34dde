using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites;

/// <summary>Records that a weigher of a site was verified 登记检定证书.</summary>
/// <param name="ValidUntil">Last day of the certificate.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art40)]
public sealed record RecordDeviceVerification(
    SiteId Site,
    string DeviceNumber,
    WeigherClass Weigher,
    string CertificateNumber,
    LocalDate VerifiedOn,
    LocalDate ValidUntil) : MonitoringSiteCommand;

public static partial class MonitoringSiteDecider
{
    private static Decision<MonitoringSiteFact> Decide(MonitoringSite site, RecordDeviceVerification command, OverloadContext context)
    {
        var verification = new Verification(
            command.DeviceNumber, command.Weigher, command.CertificateNumber, command.VerifiedOn, command.ValidUntil);
        if (site.Verifications.Contains(verification)) return Decision<MonitoringSiteFact>.Nothing;
        if (OrderOfSite.Check(site, SiteStage.Planned, SiteStage.Reviewed, SiteStage.Published, SiteStage.InService, SiteStage.Suspended)
            is { } closed) return closed;
        if (ReasonedAct.Check(command.DeviceNumber, command.CertificateNumber) is { } blank) return blank;
        if (OrderOfVerification.Check(command.VerifiedOn, command.ValidUntil, context.On) is { } reversed) return reversed;
        return new DeviceVerified(
            command.DeviceNumber, command.Weigher, command.CertificateNumber, command.VerifiedOn, command.ValidUntil, context.On);
    }
}
