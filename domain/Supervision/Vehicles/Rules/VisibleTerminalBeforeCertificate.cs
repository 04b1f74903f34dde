using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>
/// V-01: no certificate without a terminal that is bound to the vehicle and seen on the platform; trailers have none of their own.
/// </summary>
[Law(MonitoringMeasures.Art34)]
[RuleText(
    "V-01 车辆未安装卫星定位装置或者未接入联网联控系统的，不予配发道路运输证。",
    "V-01 No operating certificate for a vehicle whose terminal is not fitted and seen on the platform.")]
public static class VisibleTerminalBeforeCertificate
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-01";

    public static readonly RuleId Id = new("SUP-CRT-001");

    public static Refusal? Check(SupervisedVehicle vehicle, VehicleKey of, SupervisionContext context)
    {
        if (!vehicle.NeedsTerminal) return null;
        var visible = vehicle.Terminal is not null && vehicle.Offline is null && context.Terminal.IsVisible && context.Terminal.Vehicle == of;
        return visible ? null : new Refusal(Id);
    }
}
