using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Rules;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>Lets a terminal speak for a vehicle; recorded when it is bound.</summary>
[ActOf(Role.System), Law(OwnRules.OneOnTheRoad)]
public sealed record AttachTerminal(TerminalId Terminal, VehicleKey Vehicle) : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, AttachTerminal command, SupervisionContext context)
    {
        if (terminal.Vehicle == command.Vehicle) return Decision<TerminalFact>.Nothing;
        if (TerminalOnFile.Check(terminal) is { } unknown) return unknown;
        if (TerminalOnOneVehicle.Check(terminal, command.Vehicle) is { } elsewhere) return elsewhere;
        return new TerminalAttached(command.Vehicle, context.On);
    }
}
