using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>A terminal registers from a vehicle on file to which officers bound it.</summary>
[Law(OwnRules.TerminalAdmission)]
[RuleText(
    "终端所报车辆未登记，或者终端尚未绑定车辆。",
    "The vehicle that the terminal names is not on file, or the terminal is bound to none.")]
public static class VehicleOfTerminalOnFile
{
    public static readonly RuleId Id = new("SUP-TRM-004");

    public static Refusal? Check(Terminal terminal, RegisterTerminal command, SupervisionContext context) =>
        terminal.Vehicle is null || (command.Vehicle is not null && !context.Vehicle.IsEntered) ? new Refusal(Id) : null;
}
