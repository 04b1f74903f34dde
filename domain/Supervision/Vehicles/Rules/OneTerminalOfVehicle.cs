using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle has one terminal, on its powered unit; another is bound after the first was taken off.</summary>
[Law(MonitoringMeasures.Art34)]
[RuleText(
    "终端安装在牵引动力单元上，每车一台；该车为挂车或者已绑定终端 {terminal}。",
    "The terminal sits on the powered unit, one a vehicle; this is a trailer, or terminal {terminal} is bound to it.")]
public static class OneTerminalOfVehicle
{
    public static readonly RuleId Id = new("SUP-BND-001");

    public static Refusal? Check(SupervisedVehicle vehicle) => vehicle.NeedsTerminal && vehicle.Terminal is null
        ? null
        : new Refusal(Id, ("terminal", vehicle.Terminal?.ToString() ?? "—"));
}
