using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations.Rules;

/// <summary>Trucks are led to a fixed station, or on the road to the place of a mobile unit, that is in service.</summary>
[Law(HighwaySafetyProtectionRegulations.Art39), Law(OversizeVehicleRules.Art33)]
[RuleText(
    "车辆应当引导至启用中的固定超限检测站或者流动检测单元的公布地点。",
    "Trucks are led to a fixed station or the published place of a mobile unit, in service that day.")]
public static class StationForChecks
{
    public static readonly RuleId Id = new("OVL-STN-003");

    public static Refusal? Check(MonitoringSite site, LocalDate on) =>
        site.Kind is SiteKind.FixedStation or SiteKind.MobileUnit && site.WasInServiceOn(on) ? null : new Refusal(Id);
}
