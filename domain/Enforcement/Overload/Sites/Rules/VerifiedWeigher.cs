using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>A site goes into service with at least one weigher whose verification certificate is valid that day.</summary>
[Law(OversizeVehicleRules.Art40)]
[RuleText(
    "监测点没有检定有效的称重设备，不得启用。",
    "No weigher of the site has a valid verification certificate: it may not go into service.")]
public static class VerifiedWeigher
{
    public static readonly RuleId Id = new("OVL-SIT-005");

    public static Refusal? Check(MonitoringSite site, LocalDate on) =>
        site.Verifications.Any(verification => verification.IsValidOn(on)) ? null : new Refusal(Id);
}
