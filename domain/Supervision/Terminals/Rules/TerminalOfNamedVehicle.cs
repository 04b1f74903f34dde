using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>A terminal names the vehicle that it is bound to.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "终端绑定的车辆为 {vehicle}，与所报车辆不符。",
    "The terminal is bound to vehicle {vehicle}, not to the one that it names.")]
public static class TerminalOfNamedVehicle
{
    public static readonly RuleId Id = new("SUP-TRM-006");

    public static Refusal? Check(Terminal terminal, RegisterTerminal command) =>
        command.Vehicle is { } named && terminal.Vehicle != named ? new Refusal(Id, ("vehicle", terminal.Vehicle?.ToString() ?? "—")) : null;
}
