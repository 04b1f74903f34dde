using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>Lets a terminal speak for its vehicle no more; recorded when it is taken off, or when the vehicle leaves.</summary>
[ActOf(Role.System), Law(OwnRules.OneOnTheRoad)]
public sealed record DetachTerminal(TerminalId Terminal, VehicleKey Vehicle) : TerminalCommand;

public static partial class TerminalDecider
{
    private static Decision<TerminalFact> Decide(Terminal terminal, DetachTerminal command, SupervisionContext context) =>
        terminal.Vehicle == command.Vehicle ? new TerminalDetached(command.Vehicle, context.On) : Decision<TerminalFact>.Nothing;
}
