using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>
/// O-01: a capture is no evidence when its site was not in service, and so published, on that day, or when its device had no verification
/// certificate that was valid.
/// </summary>
[Law(AdministrativePenaltyLaw.Art41), Law(OversizeVehicleRules.Art40)]
[RuleText(
    "{on} 监测点未公布启用，或者设备 {device} 的检定证书当日无效，所采集的数据不得作为证据。",
    "On {on} the site was not published and in service, or device {device} had no valid verification certificate: its data are no evidence.")]
public static class AdmissibleSite
{
    public static readonly RuleId Id = new("OVL-SIT-007");

    public static Refusal? Check(MonitoringSite site, string device, LocalDate on) =>
        site.WasInServiceOn(on) && site.VerificationOf(device, on) is not null ? null : new Refusal(Id, ("on", on), ("device", device));
}
