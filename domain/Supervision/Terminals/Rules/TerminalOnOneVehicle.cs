using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>V-03: one terminal is bound to one vehicle.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "V-03 该终端已绑定车辆 {vehicle}，一台终端不得用于两辆车。",
    "V-03 The terminal is bound to vehicle {vehicle}: one terminal is on one vehicle.")]
public static class TerminalOnOneVehicle
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-03";

    public static readonly RuleId Id = new("SUP-BND-003");

    public static Refusal? Check(Terminal terminal, VehicleKey of) =>
        terminal.Vehicle is { } vehicle && vehicle != of ? new Refusal(Id, ("vehicle", vehicle)) : null;
}
